import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Dialect, dialects } from './dialect';
import { readMigrations } from './read-migrations';

/**
 * Makes the two Prisma clients out of one file of models, and puts the migrations into code (so that a built
 * server needs no files beside it): `npx tsx lib/store/generate.ts`.
 * Needs no network: generating uses only Prisma's WebAssembly, but its command line insists on having a
 * schema engine and would download one; it is given Node's own binary, which is there and is never asked anything.
 */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Puts models and the dialect's own part together; gives the path of the whole schema. */
export function composeSchema(dialect: Dialect): string {
  const folder = join(root, 'node_modules/.cache/wand/prisma', dialect);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'prisma/models.prisma'), join(folder, 'models.prisma'));
  const base = readFileSync(join(root, 'prisma', dialect, 'base.prisma'), 'utf8');
  const output = join(root, 'lib/store/generated', dialect).replaceAll('\\', '/');
  writeFileSync(
    join(folder, 'base.prisma'),
    base.replace(/output\s*=.*/, `output = ${JSON.stringify(output)}`),
  );
  return folder;
}

/** Writes lib/store/generated/<dialect>. Throws with Prisma's own words when the schema is wrong. */
export function generateClient(dialect: Dialect): void {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('prisma/package.json')), 'build/index.js');
  const done = spawnSync(process.execPath, [cli, 'generate', '--schema', composeSchema(dialect)], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (done.status !== 0)
    throw new Error(`prisma generate (${dialect}) failed:\n${done.stdout}${done.stderr}`);
}

/** Writes lib/store/generated/migrations.ts. */
export function generateMigrations(): void {
  const all = Object.fromEntries(dialects.map((dialect) => [dialect, readMigrations(root, dialect)]));
  const folder = join(root, 'lib/store/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'migrations.ts'),
    `// Made by lib/store/generate.ts from prisma/*/migrations.\nexport const migrations = ${JSON.stringify(all, null, 2)};\n`,
  );
}

/** Everything in lib/store/generated. */
export function generateStore(): void {
  for (const dialect of dialects) generateClient(dialect);
  generateMigrations();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateStore();
