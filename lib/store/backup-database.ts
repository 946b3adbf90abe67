import { existsSync } from 'node:fs';
import SqliteFile from 'better-sqlite3';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { DatabaseSettings } from './database-settings';

/**
 * Writes a whole and consistent copy of the SQLite database into a new file, while the server runs if need be.
 * (Copying the .db file alone is no backup: the latest writes may stand in the file beside it.)
 */
export function backupDatabase(settings: DatabaseSettings, target: string): Result<{ file: string }> {
  if (settings.dialect === 'postgresql') {
    return fail(
      'invalid',
      'This database is PostgreSQL. Back it up with its own pg_dump, and restore with pg_restore.',
    );
  }
  if (!existsSync(settings.file)) return fail('not-found', `There is no database at ${settings.file}.`);
  if (existsSync(target)) return fail('conflict', `${target} is there already; a backup overwrites nothing.`);
  const connection = new SqliteFile(settings.file, { readonly: true, timeout: 60_000 });
  try {
    connection.prepare('VACUUM INTO ?').run(target);
  } finally {
    connection.close();
  }
  const copy = new SqliteFile(target, { readonly: true });
  try {
    const verdict = copy.pragma('integrity_check', { simple: true });
    return verdict === 'ok'
      ? ok({ file: target })
      : fail('internal', `The copy is damaged: ${String(verdict)}`);
  } finally {
    copy.close();
  }
}
