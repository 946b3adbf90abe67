import { join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * Where notebooks are kept, read once from the environment:
 * `DATABASE_URL` is `file:PATH` (SQLite) or `postgres://…`/`postgresql://…` (PostgreSQL, `?schema=` included);
 * without it a SQLite file `wand.db` in the folder `WAND_DATA` (default `data`). Paths are relative to
 * the working directory, so a server that changes its directory must be given absolute ones.
 */
export type DatabaseSettings =
  | { dialect: 'sqlite'; file: string }
  | { dialect: 'postgresql'; url: string; schema: string };

const environmentSchema = z.object({
  DATABASE_URL: z.string().trim().optional(),
  WAND_DATA: z.string().trim().optional(),
});

/** @throws Error with a message for whoever starts the server. */
export function readDatabaseSettings(environment: Record<string, string | undefined>): DatabaseSettings {
  const { DATABASE_URL: url, WAND_DATA: folder } = environmentSchema.parse(environment);
  if (!url) return { dialect: 'sqlite', file: resolve(folder || 'data', 'wand.db') };
  if (url.startsWith('file:')) return { dialect: 'sqlite', file: sqliteFile(url) };
  if (/^postgres(ql)?:\/\//.test(url)) return postgresql(url);
  throw new Error(
    'DATABASE_URL must begin with file:, postgres:// or postgresql://. ' +
      'Leave it out to keep notebooks in a SQLite file in the folder data.',
  );
}

function sqliteFile(url: string): string {
  const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  if (path === '' || path.includes('?') || path.includes(':memory:')) {
    throw new Error(
      `DATABASE_URL must name a file, as in file:${join('data', 'wand.db')}; it takes no parameters.`,
    );
  }
  return resolve(path);
}

function postgresql(text: string): DatabaseSettings {
  if (!URL.canParse(text)) throw new Error('DATABASE_URL is not a valid PostgreSQL address.');
  const url = new URL(text);
  const schema = url.searchParams.get('schema') ?? 'public';
  url.searchParams.delete('schema');
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new Error('The schema in DATABASE_URL must be a plain lower-case PostgreSQL name.');
  }
  return { dialect: 'postgresql', url: url.href, schema };
}
