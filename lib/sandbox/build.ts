import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bundles what runs inside the sandbox into lib/sandbox/generated: the guest's prelude into the workers,
 * the browser's worker into the frame's page, and the compressed engine, with the hashes that name them.
 * Run it before dev, build and tests; it takes well under a second.
 */
const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, 'generated');

const bundle = async (entry: string, options: Parameters<typeof build>[0] = {}): Promise<string> => {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser', 'import'],
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    ...options,
    define: { 'import.meta.url': '"blob:"', ...options.define },
  });
  return result.outputFiles?.[0]?.text ?? '';
};

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text);

export const buildSandbox = async (): Promise<void> => {
  const prelude = await bundle('guest/prelude.ts', { format: 'esm', keepNames: false });
  const define = { __GUEST_PRELUDE__: JSON.stringify(prelude) };
  const [browserWorker, nodeWorker] = await Promise.all([
    bundle('browser-worker.ts', { define }),
    bundle('node-worker.ts', { define, format: 'esm', external: ['node:worker_threads'] }),
  ]);
  const frameScript = await bundle('frame.ts', {
    define: { __WORKER_SOURCE__: JSON.stringify(browserWorker) },
  });
  // Inside a script element only this could end it early.
  const inline = frameScript.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const wasm = await readFile(
    createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm'),
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wand sandbox</title><script>${inline}</script></html>`;
  const frame = {
    framePage: page,
    frameScriptHash: `sha256-${sha256(inline).digest('base64')}`,
  };
  const engineGzip = gzipSync(wasm, { level: 9 }).toString('base64');
  const versions = {
    frameVersion: sha256(page).digest('hex').slice(0, 16),
    engineVersion: sha256(wasm).digest('hex').slice(0, 16),
  };
  await mkdir(generated, { recursive: true });
  await Promise.all([
    writeFile(join(generated, 'frame-page.ts'), exportsOf(frame)),
    writeFile(join(generated, 'engine-bytes.ts'), exportsOf({ engineGzip })),
    writeFile(join(generated, 'versions.ts'), exportsOf(versions)),
    writeFile(join(generated, 'node-worker.mjs'), nodeWorker),
    writeFile(join(generated, 'engine.wasm'), wasm),
  ]);
};

const exportsOf = (constants: Record<string, string>) =>
  Object.entries(constants)
    .map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`)
    .join('');

const invokedAs = process.argv[1];
if (invokedAs && pathToFileURL(resolve(invokedAs)).href === import.meta.url) await buildSandbox();
