import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from './dialect';
import type { Migration } from './migration-plan';

/** The migrations of one database as they lie in the repository, oldest first. */
export function readMigrations(root: string, dialect: Dialect): Migration[] {
  const folder = join(root, 'prisma', dialect, 'migrations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }));
}
