import { type DatabaseSettings, readDatabaseSettings } from './database-settings';
import { migrations } from './generated/migrations';
import { migratePostgresql } from './migrate-postgresql';
import { type MigrationReport, migrateSqlite } from './migrate-sqlite';

/**
 * Makes the database ready for this version: creates it where it is not there (SQLite), applies what is pending.
 * The server calls it before it takes requests. Several processes may call it at once.
 * @throws Error with a message for whoever starts the server.
 */
export async function prepareDatabase(
  settings: DatabaseSettings = readDatabaseSettings(process.env),
): Promise<MigrationReport> {
  return settings.dialect === 'sqlite'
    ? migrateSqlite(settings.file, migrations.sqlite)
    : migratePostgresql(settings, migrations.postgresql);
}
