import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Bundles the scripts that exported copies carry into lib/portable/generated. Run it before dev, build and tests. */
const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, 'generated');

/** zod says what is wrong in fifty languages, half of its weight; a page that only checks its own record says it in one. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod.v4.locales.[\w-]+\.js$/ }, ({ path }) =>
      /(index|en)\.js$/.test(path) ? undefined : { contents: 'export default () => ({});' },
    );
  },
};

async function bundle(entry: string, options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [oneLanguage],
    ...options,
  });
  return outputFiles?.[0]?.text.trim() ?? '';
}

export async function buildPortable(): Promise<void> {
  const script = await bundle('page-runtime.ts', { format: 'iife', platform: 'browser' });
  const shim = await bundle('module-runtime.ts', {
    format: 'iife',
    globalName: 'wandModule',
    platform: 'node',
    external: ['node:*'],
    charset: 'ascii',
  });
  // Inside a script element only these could end it early.
  const inline = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  await mkdir(generated, { recursive: true });
  await Promise.all([
    writeFile(join(generated, 'page-script.ts'), exported('pageScript', inline)),
    writeFile(
      join(generated, 'module-shim.ts'),
      exported('moduleShim', `${shim}\nconst { runModule } = wandModule;`),
    ),
  ]);
}

const exported = (name: string, text: string): string =>
  `export const ${name}: string = ${JSON.stringify(text)};\n`;

const invokedAs = process.argv[1];
if (invokedAs && pathToFileURL(resolve(invokedAs)).href === import.meta.url) await buildPortable();
