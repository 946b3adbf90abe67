import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { z } from 'zod';
import type { DatabaseSettings } from './database-settings';
import { migratePostgresql } from './migrate-postgresql';
import { migrateSqlite } from './migrate-sqlite';
import type { Migration } from './migration-plan';
import { schemaDifference } from './schema-difference';

/** The SQL that leads a database with these migrations to the models, found on a database made for it in a new folder. */
export async function sqliteDifference(migrations: readonly Migration[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wand-schema-'));
  try {
    const file = join(folder, 'schema.db');
    migrateSqlite(file, migrations);
    return await schemaDifference('sqlite', new PrismaBetterSqlite3({ url: `file:${file}` }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for PostgreSQL; `settings` must be a database that may be filled. */
export async function postgresqlDifference(
  settings: Extract<DatabaseSettings, { dialect: 'postgresql' }>,
  migrations: readonly Migration[],
): Promise<string> {
  await migratePostgresql(settings, migrations);
  const pool = poolWithTextForChar(settings.url);
  try {
    return await schemaDifference('postgresql', new PrismaPg(pool, { schema: settings.schema }));
  } finally {
    await pool.end();
  }
}

const repliesSchema = z.object({ fields: z.array(z.looseObject({ dataTypeID: z.number() })) });
const oid = { char: 18, text: 25 };

/** PostgreSQL's catalogue is full of its one-byte "char", which Prisma's adapter does not know; told as text it works. */
function poolWithTextForChar(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString });
  const query: (...parts: unknown[]) => Promise<unknown> = pool.query.bind(pool);
  const asText = async (...parts: unknown[]) => {
    const reply = await query(...parts);
    const found = repliesSchema.safeParse(reply);
    if (!found.success) return reply;
    const fields = found.data.fields.map((field) =>
      field.dataTypeID === oid.char ? { ...field, dataTypeID: oid.text } : field,
    );
    return Object.assign({}, reply, { fields });
  };
  return Object.assign(pool, { query: asText });
}

/** Writes prisma/<dialect>/migrations/<time>_<name>/migration.sql. */
export function writeMigration(root: string, dialect: string, name: string, sql: string): string {
  const folder = join(root, 'prisma', dialect, 'migrations', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  return folder;
}
