import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import type { DatabaseSettings } from './database-settings';
import type { MigrationReport } from './migrate-sqlite';
import { type AppliedMigration, checksumOf, type Migration, pendingMigrations } from './migration-plan';

/** The number of the lock that Prisma's own commands take while they migrate. */
const migrationLock = 72707369;

const rowsSchema = z.array(z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }));

/**
 * Brings a PostgreSQL database up to date, all or nothing, one process at a time. No copy is made before:
 * backups of a PostgreSQL server are its keeper's.
 * @throws Error when the database is newer than these migrations, does not fit them, or cannot be reached.
 */
export async function migratePostgresql(
  settings: Extract<DatabaseSettings, { dialect: 'postgresql' }>,
  known: readonly Migration[],
): Promise<MigrationReport> {
  const connection = new pg.Client({ connectionString: settings.url, connectionTimeoutMillis: 10_000 });
  await connection.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    const schema = pg.escapeIdentifier(settings.schema);
    await connection.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await connection.query(`SET LOCAL search_path TO ${schema}`);
    await connection.query(migrationsTable);
    const pending = pendingMigrations(known, await appliedTo(connection));
    for (const migration of pending) {
      await connection.query(migration.sql);
      await connection.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES ($1, $2, $3, now(), 1)`,
        [randomUUID(), checksumOf(migration), migration.name],
      );
    }
    await connection.query('COMMIT');
    return { applied: pending.map((migration) => migration.name), backup: null };
  } finally {
    // Ending the connection rolls back what was not committed.
    await connection.end();
  }
}

async function appliedTo(connection: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await connection.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rowsSchema.parse(rows);
}

/** As Prisma's schema engine makes it, so that its own commands work on the same database. */
const migrationsTable = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
