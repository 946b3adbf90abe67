import { readDatabaseSettings } from './database-settings';
import { type Database, openDatabase } from './open-database';

/**
 * The one database of this server process. Kept on the global object, because Next loads this module
 * once for each of its bundles and again at every change in development.
 */
const holder: { wandDatabase?: Database } = globalThis as { wandDatabase?: Database };

export function database(): Database {
  holder.wandDatabase ??= openDatabase(readDatabaseSettings(process.env));
  return holder.wandDatabase;
}

/** Lets go of the database; for tests that change the environment, and for an orderly end. */
export async function closeDatabase(): Promise<void> {
  const open = holder.wandDatabase;
  delete holder.wandDatabase;
  await open?.$disconnect();
}
