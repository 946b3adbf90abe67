import type { ToWorker } from './protocol';
import { serveRuns } from './serve-runs';

/** The worker inside the frame. Its first message brings the engine and the port on which it is served. */
type Boot = { engine: ArrayBuffer | WebAssembly.Module; port: MessagePort };

self.onmessage = async (event: MessageEvent<Boot>) => {
  self.onmessage = null;
  const { engine, port } = event.data;
  const module = engine instanceof WebAssembly.Module ? engine : await WebAssembly.compile(engine);
  const serve = serveRuns(module, (message) => port.postMessage(message));
  port.onmessage = (message: MessageEvent<ToWorker>) => void serve(message.data);
};
