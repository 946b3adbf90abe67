import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { RunProgram } from '../reasoning/run';
import { sandboxLimits } from './limits';
import { createRunner } from './runner';
import type { WorkerLink } from './worker-link';

/**
 * The sandbox in Node, for tests and scripts: the same engine, limits and clocks as in the browser, on
 * worker threads. It is not the browser's wall: never serve strangers with it.
 */
export type NodeSandbox = { run: RunProgram; close(): Promise<void> };

const generated = (name: string) => new URL(`./generated/${name}`, import.meta.url);

export const createNodeSandbox = (options: { workers?: number } = {}): NodeSandbox => {
  let module: Promise<WebAssembly.Module> | undefined;
  const endings = new Set<Promise<unknown>>();

  const spawn = async (): Promise<WorkerLink> => {
    module ??= readFile(generated('engine.wasm')).then((bytes) => WebAssembly.compile(bytes));
    const worker = new Worker(generated('node-worker.mjs'), {
      workerData: { module: await module },
      env: {},
      execArgv: [],
    });
    await ready(worker);
    let onMessage = (_message: unknown) => {};
    let onDeath = (_why: string) => {};
    worker.on('message', (message) => onMessage(message));
    worker.on('error', (error) => onDeath(String(error)));
    worker.on('exit', () => onDeath('The worker ended'));
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => {
        onMessage = listener;
      },
      onDeath: (listener) => {
        onDeath = listener;
      },
      terminate: () => {
        const ending = worker.terminate();
        endings.add(ending);
        void ending.finally(() => endings.delete(ending));
      },
    };
  };

  const runner = createRunner(spawn, options.workers ?? 1);
  return {
    run: runner.run,
    close: async () => {
      runner.close();
      await Promise.all(endings);
    },
  };
};

const ready = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker did not start')), sandboxLimits.bootMs);
    const settle = (error?: unknown) => {
      clearTimeout(timer);
      if (error === undefined) resolve();
      else reject(error);
    };
    worker.once('message', () => settle());
    worker.once('error', settle);
    worker.unref();
  });
