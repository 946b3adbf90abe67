import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Face, faces } from './faces';

/**
 * Puts what cards are drawn with into lib/card/generated: the drawing thread as text, resvg's WebAssembly, and the
 * fonts in one file with a list of where each begins. So the server opens three files that it knows by name, and the
 * bundler finds nothing to follow. Run it before dev, build and tests.
 */
const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, 'generated');
const modules = join(here, '../../node_modules');

async function subsetsOf({ package: name, file, only }: Face) {
  const listed: unknown = JSON.parse(await readFile(join(modules, name, 'unicode.json'), 'utf8'));
  return Promise.all(
    Object.entries(Object(listed)).map(async ([key, ranges]) => ({
      ranges: rangesIn(String(ranges)),
      only,
      bytes: await readFile(
        join(modules, name, 'files', `${file.replace('*', key.replace(/[[\]]/g, ''))}.woff2`),
      ),
    })),
  );
}

/** `U+0-FF,U+131` as pairs of code points. */
const rangesIn = (text: string): [number, number][] =>
  text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

export async function buildCard(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'draw-worker.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const subsets = (await Promise.all(faces.map(subsetsOf))).flat();
  let start = 0;
  const listed = subsets.map(({ ranges, only, bytes }) => {
    const entry = { start, length: bytes.length, only, ranges };
    start += bytes.length;
    return entry;
  });
  const engine = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await mkdir(generated, { recursive: true });
  await Promise.all([
    writeFile(join(generated, 'faces.bin'), Buffer.concat(subsets.map(({ bytes }) => bytes))),
    writeFile(join(generated, 'drawer.bin'), await readFile(engine)),
    writeFile(join(generated, 'subsets.json'), JSON.stringify(listed)),
    writeFile(
      join(generated, 'draw-source.ts'),
      `export const drawSource: string = ${JSON.stringify(outputFiles[0]?.text ?? '')};\n`,
    ),
  ]);
}

const invokedAs = process.argv[1];
if (invokedAs && pathToFileURL(resolve(invokedAs)).href === import.meta.url) await buildCard();
