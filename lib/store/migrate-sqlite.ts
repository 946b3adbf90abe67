import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { z } from 'zod';
import { type AppliedMigration, checksumOf, type Migration, pendingMigrations } from './migration-plan';

/** What a start did to the database: the names of the applied migrations and the copy made before, if any. */
export type MigrationReport = { applied: string[]; backup: string | null };

const rowsSchema = z.array(z.object({ name: z.string(), checksum: z.string(), finished: z.number() }));

/**
 * Brings a SQLite file up to date, all or nothing, one process at a time (BEGIN IMMEDIATE). A file that already has
 * notebooks is copied first. Foreign keys are off meanwhile and checked before the commit: Prisma's migrations rebuild
 * tables, and dropping the old one would otherwise delete its children.
 * @throws Error when the file is newer than these migrations, or does not fit them.
 */
export function migrateSqlite(file: string, known: readonly Migration[]): MigrationReport {
  mkdirSync(dirname(file), { recursive: true });
  const connection = new SqliteFile(file, { timeout: 60_000 });
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    if (pendingMigrations(known, appliedTo(connection)).length === 0) return { applied: [], backup: null };
    connection.pragma('foreign_keys = OFF');
    return connection.transaction(() => applyPending(connection, file, known)).immediate();
  } finally {
    connection.close();
  }
}

function applyPending(
  connection: SqliteFile.Database,
  file: string,
  known: readonly Migration[],
): MigrationReport {
  const applied = appliedTo(connection);
  const pending = pendingMigrations(known, applied);
  const last = applied.at(-1);
  const backup = last && pending.length > 0 ? copyBefore(file, last.name) : null;
  if (pending.length > 0) connection.exec(migrationsTable);
  for (const migration of pending) {
    connection.exec(migration.sql);
    connection
      .prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksumOf(migration), migration.name, Date.now(), Date.now());
  }
  const broken = z.array(z.unknown()).parse(connection.pragma('foreign_key_check'));
  if (broken.length > 0)
    throw new Error(`After migrating, ${broken.length} rows would point to nothing; nothing was changed.`);
  return { applied: pending.map((migration) => migration.name), backup };
}

/** A second connection, because VACUUM cannot run in the transaction that keeps others from writing meanwhile. */
function copyBefore(file: string, lastMigration: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const backup = `${file}.at-${lastMigration}.${time}.backup`;
  const reader = new SqliteFile(file, { readonly: true, timeout: 60_000 });
  try {
    reader.prepare('VACUUM INTO ?').run(backup);
  } finally {
    reader.close();
  }
  return backup;
}

function appliedTo(connection: SqliteFile.Database): AppliedMigration[] {
  const table = connection
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`)
    .get();
  if (!table) return [];
  const rows = connection
    .prepare(
      `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
       FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
    )
    .all();
  return rowsSchema.parse(rows).map((row) => ({ ...row, finished: row.finished === 1 }));
}

/** As Prisma's schema engine makes it, so that its own commands work on the same database. */
const migrationsTable = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
