import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draws one card on a thread of its own, and ends with it. Plain JavaScript, for it is started by its path, not bundled.
 * workerData: `{ svg: string, fonts: Uint8Array[] }`; posts the PNG's bytes.
 */
await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const { svg, fonts } = workerData;
const picture = new Resvg(svg, { font: { fontBuffers: fonts, loadSystemFonts: false } });
parentPort?.postMessage(picture.render().asPng());
