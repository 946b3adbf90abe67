import { createHash } from 'node:crypto';

/** A migration as it lies in prisma/<dialect>/migrations/<name>/migration.sql. */
export type Migration = { name: string; sql: string };

/** A row of `_prisma_migrations`, the table that Prisma's own commands keep. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean };

/** SHA-256 of the file, in hexadecimal, as Prisma counts it (with Unix line ends, whatever the checkout made of them). */
export const checksumOf = (migration: Migration): string =>
  createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');

/**
 * What is still to be applied, oldest first.
 * @throws Error when the database is not one that these migrations made: touching it could lose data.
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  for (const row of applied) {
    const migration = known.find((one) => one.name === row.name);
    if (!migration) {
      throw new Error(
        `The database was made by a newer Wand (it has the migration ${row.name}). ` +
          'Start that version, or go back to the copy that was made before the upgrade.',
      );
    }
    if (!row.finished)
      throw new Error(`The migration ${row.name} was begun and never finished; restore a backup.`);
    if (row.checksum !== checksumOf(migration)) {
      throw new Error(`The migration ${row.name} was changed after it had been applied to this database.`);
    }
  }
  const done = new Set(applied.map((row) => row.name));
  const pending = known.filter((migration) => !done.has(migration.name));
  const late = pending.find((migration) => applied.some((row) => row.name > migration.name));
  if (late) throw new Error(`The migration ${late.name} is older than one that the database already has.`);
  return pending;
}
