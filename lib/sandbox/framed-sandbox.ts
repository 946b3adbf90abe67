import type { RunProgram } from '../reasoning/run';
import { type FrameLink, type FrameSource, openFrame } from './frame-link';
import { createRunner } from './runner';

/**
 * The sandbox in a page: QuickJS in a worker in a frame on an opaque origin (frame.ts). Creating it touches nothing;
 * the first run, or `prewarm`, opens the frame and asks for the engine.
 */
export type BrowserSandbox = {
  run: RunProgram;
  /** Resolves when a worker is warm, or can't be had; never rejects. */
  prewarm(): Promise<void>;
  close(): void;
};

export const framedSandbox = (source: FrameSource, engine: () => Promise<ArrayBuffer>): BrowserSandbox => {
  let frame: Promise<FrameLink> | undefined;

  const open = (): Promise<FrameLink> => {
    const opening = openFrame(source, engine());
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
