import { recallOwnProvider } from '@/lib/models/own-provider-memory';
import { createRemoteWriteProgram, type RemoteWriteProgram } from '@/lib/models/remote-write-program';
import { isOffline } from '@/lib/reasoning/is-offline';
import type { RunProgram } from '@/lib/reasoning/run';
import type { Ports } from '@/lib/reasoning/strategy';
import type { ProgramRequest } from '@/lib/reasoning/write-program';
import type { CellPorts } from './solving';

type Sandbox = { run: RunProgram; prewarm: () => Promise<void>; close: () => void };

/** Solving's ports in the browser, and the sandbox behind them. */
export type SolvingPorts = Ports & { portsOf: CellPorts; prewarm: () => void; close: () => void };

/** `notebook`: where models are asked; left out, nowhere that is kept. */
export function openSolvingPorts(notebook?: string): SolvingPorts {
  const write = notebook === undefined ? writeProgram : writeProgramIn(notebook);
  let sandbox: Promise<Sandbox> | undefined;
  const opened = () => {
    sandbox ??= import('@/lib/sandbox/browser-sandbox').then((module) => module.createBrowserSandbox());
    // A part of the page that did not load (a lost network) is fetched again at the next try.
    sandbox.catch(() => {
      sandbox = undefined;
    });
    return sandbox;
  };
  const ports: Ports = {
    writeProgram: write,
    runProgram: async (request, options) => {
      try {
        const { run } = await opened();
        return await run(request, options);
      } catch (error) {
        const message = `The sandbox could not be loaded: ${error instanceof Error ? error.message : error}`;
        return { kind: 'crashed', message: message.slice(0, 2_000), console: [], durationMs: 0 };
      }
    },
    now: Date.now,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
  return {
    ...ports,
    portsOf: ({ key, asked, gone }) => ({
      ...ports,
      writeProgram: async function* (request, options) {
        const { attempt = 0 } = options;
        const kept = { reply: `${key()}.${attempt}`, again: asked.has(attempt) };
        let begun = false;
        for await (const event of write(request, { ...options, kept })) {
          if (kept.again && !begun && event.type === 'problem') return gone();
          begun = true;
          yield event;
        }
      },
    }),
    prewarm: () => void opened().then((ready) => ready.prewarm(), ignore),
    close: () => void sandbox?.then((ready) => ready.close(), ignore),
  };
}

const ignore = () => {};

const remote = createRemoteWriteProgram({
  ownProvider: () => recallOwnProvider(sessionStorage)?.provider ?? null,
});

type AskOptions = Omit<Parameters<RemoteWriteProgram>[1], 'about'> & { cell?: string };

/** The model port of a notebook: our server is told which it is, and decides whether a model may be asked there. */
export const writeProgramIn =
  (notebook: string) =>
  (request: ProgramRequest, { cell, ...options }: AskOptions) =>
    writeProgram(request, { ...options, about: { notebook, ...(cell !== undefined && { cell }) } });

/**
 * The offline writer runs right here, so that it needs no network, and no server can keep anybody from it; every other
 * model is asked by our server.
 */
const writeProgram: RemoteWriteProgram = async function* (request, options) {
  if (request.model.startsWith('own:') && recallOwnProvider(sessionStorage) === null) {
    const message = 'Your own provider is not connected in this tab.';
    yield { type: 'problem', problem: { code: 'model-not-set-up', message } };
    return;
  }
  if (!isOffline(request.model)) {
    yield* remote(request, options);
    return;
  }
  try {
    const { writeProgramOffline } = await import('@/lib/models/offline/write-program-offline');
    yield* writeProgramOffline(request, options);
  } catch (error) {
    const message = `The offline writer failed: ${error instanceof Error ? error.message : error}`;
    yield { type: 'problem', problem: { code: 'internal', message: message.slice(0, 2_000) } };
  }
};
