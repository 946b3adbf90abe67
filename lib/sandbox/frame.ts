import { frameHere } from './frame-here';
import type { FrameBoot, FromFrame, ToFrame } from './frame-protocol';

/**
 * The page of the sandbox frame, on an opaque origin without network (the response's own CSP says so). It
 * starts and ends workers for the page above it and does nothing else: no program's text passes through it.
 */
declare const __WORKER_SOURCE__: string;

const workerUrl = URL.createObjectURL(new Blob([__WORKER_SOURCE__], { type: 'text/javascript' }));
const workers = new Map<number, Worker>();
/** The first worker comes up while the engine is still on its way to this page. */
let early: Worker | undefined = new Worker(workerUrl);

const spawn = (
  engine: ArrayBuffer,
  message: { worker: number; port: MessagePort },
  tell: (said: FromFrame) => void,
) => {
  const worker = early ?? new Worker(workerUrl);
  early = undefined;
  workers.set(message.worker, worker);
  worker.onerror = (event) => {
    event.preventDefault();
    tell({
      type: 'died',
      worker: message.worker,
      why: (event.message || 'The worker failed').slice(0, 2_000),
    });
  };
  worker.postMessage({ engine, port: message.port }, [message.port]);
};

const serve = ({ engine, control }: FrameBoot) => {
  const tell = (said: FromFrame) => control.postMessage(said);
  control.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'spawn') return spawn(engine, data, tell);
    workers.get(data.worker)?.terminate();
    workers.delete(data.worker);
  };
};

const onBoot = (event: MessageEvent<FrameBoot>) => {
  if (event.source !== window.parent || event.data?.type !== 'wand-sandbox') return;
  window.removeEventListener('message', onBoot);
  serve(event.data);
};
window.addEventListener('message', onBoot);
// Sooner than the page hears that the frame has loaded. It tells nobody anything.
window.parent.postMessage(frameHere, '*');
