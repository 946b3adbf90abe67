import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draws one card on a thread of its own, and ends with it. Bundled into text by build.ts.
 * workerData: `{ svg: string, fonts: Uint8Array[], engine: Uint8Array }`; posts the PNG's bytes.
 */
async function draw({ svg, fonts, engine }: { svg: string; fonts: Uint8Array[]; engine: BufferSource }) {
  await initWasm(engine);
  const picture = new Resvg(svg, { font: { fontBuffers: fonts, loadSystemFonts: false } });
  parentPort?.postMessage(picture.render().asPng());
}

void draw(workerData);
