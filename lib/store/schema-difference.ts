import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Dialect } from './dialect';
import { composeSchema } from './generate';

/**
 * What separates a database from the models: Prisma's own schema engine, in its WebAssembly form, over a
 * driver adapter. Development and tests only (scripts/new-migration.ts, migrations.test.ts); the server never loads it.
 */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  // The package declares its glue's functions in another file than the one that has them.
  const glue = engineModule as unknown as WebAssembly.ModuleImports &
    typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}

/** Loaded once: the glue remembers the memory of the first instance. */
let loaded: ReturnType<typeof loadEngine> | undefined;

type SchemaFile = { path: string; content: string };

const schemaFiles = (dialect: Dialect): SchemaFile[] => {
  const folder = composeSchema(dialect);
  return readdirSync(folder).map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
};

/** The SQL that would lead the factory's database to the models; empty text when the two agree. */
export async function schemaDifference(
  dialect: Dialect,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string> {
  const files = schemaFiles(dialect);
  loaded ??= loadEngine();
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const engine = await (await loaded).new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (stdout ?? '').trim();
    return sql === '-- This is an empty migration.' ? '' : sql;
  } finally {
    engine.free();
  }
}
