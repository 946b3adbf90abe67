import { parentPort, workerData } from 'node:worker_threads';
import type { ToWorker } from './protocol';
import { serveRuns } from './serve-runs';

/** The worker thread of the Node sandbox. The compiled engine comes with its start. */
const { module }: { module: WebAssembly.Module } = workerData;
const serve = serveRuns(module, (message) => parentPort?.postMessage(message));
parentPort?.on('message', (message: ToWorker) => void serve(message));
