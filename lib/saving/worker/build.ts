import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles the service worker into lib/saving/generated. Run it before dev, build and tests. */
const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, '../generated');

export const buildServiceWorker = async (): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const source = JSON.stringify(outputFiles[0]?.text ?? '');
  await mkdir(generated, { recursive: true });
  await writeFile(join(generated, 'worker-source.ts'), `export const workerSource: string = ${source};\n`);
};

const invokedAs = process.argv[1];
if (invokedAs && pathToFileURL(resolve(invokedAs)).href === import.meta.url) await buildServiceWorker();
