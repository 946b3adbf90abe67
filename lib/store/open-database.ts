import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { DatabaseSettings } from './database-settings';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client';
import { PrismaClient as SqliteClient } from './generated/sqlite/client';
import { applyPragmas } from './sqlite-pragmas';
import { statementsOnly } from './statement-adapter';

/**
 * The client that every function of the store is given. Its type is the SQLite client's: the two are made from
 * the same models, and what only one database can do is not used.
 */
export type Database = SqliteClient;

const firstValue = (connection: SqlDriverAdapter) => async (sql: string) =>
  (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows[0]?.[0];

/** Opens the database; nothing is created or migrated (see prepare-database.ts). Close with `$disconnect`. */
export function openDatabase(settings: DatabaseSettings): Database {
  if (settings.dialect === 'sqlite') {
    const factory = new PrismaBetterSqlite3({ url: `file:${settings.file}`, fileMustExist: true });
    return new SqliteClient({
      adapter: statementsOnly(factory, (connection) => applyPragmas(firstValue(connection))),
    });
  }
  const pool = { connectionString: settings.url, max: 10, connectionTimeoutMillis: 10_000 };
  const client: unknown = new PostgresqlClient({
    adapter: statementsOnly(new PrismaPg(pool, { schema: settings.schema })),
  });
  // Two generated classes of the same models: no type of Prisma's says so.
  return client as Database;
}
