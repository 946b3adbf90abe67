import type { RunProgram } from '../reasoning/run';
import { engineUrl, frameUrl } from './addresses';
import { type FrameLink, openFrame } from './frame-link';
import { createRunner } from './runner';

/**
 * The sandbox in a page: QuickJS in a worker in a frame on an opaque origin (frame.ts). Importing and
 * creating it touch nothing; the first run, or `prewarm`, opens the frame and fetches the engine.
 */
export type BrowserSandbox = {
  run: RunProgram;
  /** Resolves when a worker is warm, or can't be had; never rejects. */
  prewarm(): Promise<void>;
  close(): void;
};

let engine: Promise<ArrayBuffer> | undefined;

/** The engine's bytes, fetched once for the page; a failed fetch is forgotten, so that the next run tries again. */
const fetchEngine = (): Promise<ArrayBuffer> => {
  engine ??= fetch(engineUrl).then((response) => {
    if (!response.ok || !response.body)
      throw new Error(`The sandbox engine could not be fetched (${response.status})`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
};

export const createBrowserSandbox = (): BrowserSandbox => {
  let frame: Promise<FrameLink> | undefined;

  const open = (): Promise<FrameLink> => {
    const opening = openFrame(frameUrl, fetchEngine());
    frame = opening;
    opening.catch(() => {
      if (frame === opening) frame = undefined;
    });
    return opening;
  };

  /** The frame, rebuilt if it went away or a worker in it did not come up. */
  const spawn = async () => {
    const current = await (frame ?? open());
    const living = current.alive() ? current : await open();
    try {
      return await living.spawn();
    } catch {
      living.close();
      return (await open()).spawn();
    }
  };

  const runner = createRunner(spawn, 1);
  return {
    run: runner.run,
    prewarm: runner.prewarm,
    close: () => {
      runner.close();
      void frame?.then(
        (link) => link.close(),
        () => {},
      );
      frame = undefined;
    },
  };
};
