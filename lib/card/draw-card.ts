import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareFacts } from '@/lib/notebook/share-facts';
import { cardFonts } from './card-fonts';
import { cardSvg } from './card-svg';
import { drawSource } from './generated/draw-source';

/**
 * The picture of a link for programs that show one. Drawn by resvg in WebAssembly from our own SVG, in which nothing
 * is a file, an address or a script: whatever a title holds, the drawer sees glyphs, in a memory of its own. It takes
 * some tenths of a second of CPU, so it has a thread of its own, one card at a time.
 */
const drawerFile = join(process.cwd(), 'lib/card/generated/drawer.bin');
let drawer: Promise<Buffer> | undefined;

/** The latest pictures, by what they show: a card is asked for again by everybody to whom the link is sent. */
const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const mostKept = 50;
let last: Promise<unknown> = Promise.resolve();

/** The card as PNG, 1200 × 630. */
export async function drawCard(facts: ShareFacts): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await cardFonts();
  const svg = cardSvg(facts, fonts.can);
  const drawing = drawn.get(svg) ?? inTurn(async () => draw(svg, await fonts.filesFor(svg)));
  drawn.delete(svg);
  drawn.set(svg, drawing);
  const [oldest] = drawn.keys();
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  drawing.catch(() => drawn.delete(svg));
  return drawing;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}

/** Longer than any card takes on a slow machine, in milliseconds. */
const patience = 20_000;

async function draw(svg: string, fonts: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  drawer ??= readFile(drawerFile);
  const engine = await drawer;
  return new Promise((resolve, reject) => {
    const worker = new Worker(drawSource, {
      eval: true,
      workerData: { svg, fonts, engine },
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    const timer = setTimeout(() => void worker.terminate(), patience);
    worker.once('message', (png: Uint8Array) => resolve(new Uint8Array(png)));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The card was not drawn.'));
    });
  });
}
