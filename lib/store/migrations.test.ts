import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestPostgres } from '@/scripts/test-postgres';
import { backupDatabase } from './backup-database';
import { type DatabaseSettings, readDatabaseSettings } from './database-settings';
import { dialects } from './dialect';
import { root } from './generate';
import { migrations } from './generated/migrations';
import { migratePostgresql } from './migrate-postgresql';
import { migrateSqlite } from './migrate-sqlite';
import { checksumOf, type Migration } from './migration-plan';
import { openDatabase } from './open-database';
import { prepareDatabase } from './prepare-database';
import { readMigrations } from './read-migrations';
import { postgresqlDifference, sqliteDifference } from './write-migration';

const postgres = await startTestPostgres();
const folder = mkdtempSync(join(tmpdir(), 'wand-migrations-'));
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let file = '';
let files = 0;
beforeEach(() => {
  files += 1;
  file = join(folder, `${files}.db`);
});

type PostgresqlSettings = Extract<DatabaseSettings, { dialect: 'postgresql' }>;
const newPostgresql = async (query = ''): Promise<PostgresqlSettings> => {
  const settings = readDatabaseSettings({ DATABASE_URL: `${await postgres?.newDatabase()}${query}` });
  if (settings.dialect !== 'postgresql') throw new Error('not PostgreSQL');
  return settings;
};

const parent: Migration = {
  name: '1_parent',
  sql: `CREATE TABLE "Doc" ("id" TEXT PRIMARY KEY);
        CREATE TABLE "Part" ("id" TEXT PRIMARY KEY, "docId" TEXT NOT NULL REFERENCES "Doc" ("id") ON DELETE CASCADE);`,
};
/** Rebuilds a table as Prisma's SQLite migrations do. */
const rebuild: Migration = {
  name: '2_rebuild',
  sql: `PRAGMA defer_foreign_keys=ON;
        PRAGMA foreign_keys=OFF;
        CREATE TABLE "new_Doc" ("id" TEXT PRIMARY KEY, "title" TEXT NOT NULL DEFAULT '');
        INSERT INTO "new_Doc" ("id") SELECT "id" FROM "Doc";
        DROP TABLE "Doc";
        ALTER TABLE "new_Doc" RENAME TO "Doc";
        PRAGMA foreign_keys=ON;`,
};

const query = (sql: string): unknown[] => {
  const connection = new SqliteFile(file);
  try {
    const statement = connection.prepare(sql);
    return statement.reader ? statement.all() : [statement.run().changes];
  } finally {
    connection.close();
  }
};

describe('the migrations in the repository', () => {
  it.each(dialects)('are the ones in the code for %s', (dialect) => {
    expect(migrations[dialect]).toEqual(readMigrations(root, dialect));
    expect(migrations[dialect]).not.toEqual([]);
  });

  it('have the same names on both databases', () => {
    const names = dialects.map((dialect) => migrations[dialect].map(({ name }) => name));
    expect(names[0]).toEqual(names[1]);
  });

  it('lead an empty SQLite database to the models', async () => {
    expect(await sqliteDifference(migrations.sqlite)).toBe('');
  });

  it.skipIf(!postgres)('lead an empty PostgreSQL database to the models', async () => {
    expect(await postgresqlDifference(await newPostgresql(), migrations.postgresql)).toBe('');
  });

  it('would be missed: a database with one column less differs', async () => {
    const last: Migration = { name: '99999999999999_less', sql: 'ALTER TABLE "Share" DROP COLUMN "views";' };
    expect(await sqliteDifference([...migrations.sqlite, last])).toContain('views');
    if (!postgres) return;
    expect(await postgresqlDifference(await newPostgresql(), [...migrations.postgresql, last])).toContain(
      'views',
    );
  });
});

describe('migrating SQLite', () => {
  it('applies what is pending once, and copies a database that has something before it does', () => {
    expect(migrateSqlite(file, [parent])).toEqual({ applied: ['1_parent'], backup: null });
    expect(migrateSqlite(file, [parent])).toEqual({ applied: [], backup: null });
    query(`INSERT INTO "Doc" VALUES ('kept')`);
    const { applied, backup } = migrateSqlite(file, [parent, rebuild]);
    expect(applied).toEqual(['2_rebuild']);
    const copy = new SqliteFile(backup ?? '', { readonly: true });
    expect(copy.prepare('SELECT * FROM "Doc"').all()).toEqual([{ id: 'kept' }]);
    copy.close();
    expect(query('SELECT * FROM "Doc"')).toEqual([{ id: 'kept', title: '' }]);
  });

  it('keeps the children of a table that a migration rebuilds', () => {
    migrateSqlite(file, [parent]);
    query(`INSERT INTO "Doc" VALUES ('d')`);
    query(`INSERT INTO "Part" VALUES ('p1', 'd'), ('p2', 'd')`);
    migrateSqlite(file, [parent, rebuild]);
    expect(query('SELECT * FROM "Part"')).toHaveLength(2);
  });

  it.each<[string, string, RegExp]>([
    ['fails', 'CREATE TABLE "X" ("id" TEXT); SELECT * FROM nowhere;', /nowhere/],
    ['leaves a row that points to nothing', `INSERT INTO "Part" VALUES ('p', 'nobody');`, /point to nothing/],
  ])('changes nothing at all when a migration %s', (_what, sql, message) => {
    migrateSqlite(file, [parent]);
    const before = query('SELECT * FROM sqlite_master');
    expect(() => migrateSqlite(file, [parent, rebuild, { name: '3_bad', sql }])).toThrow(message);
    expect(query('SELECT * FROM sqlite_master')).toEqual(before);
    expect(query('SELECT * FROM "Part"')).toEqual([]);
  });

  it('keeps the table of applied migrations as Prisma does', () => {
    migrateSqlite(file, [parent]);
    expect(
      query(`SELECT "migration_name", "checksum", "rolled_back_at", "applied_steps_count",
             "finished_at" >= "started_at" AS "finished" FROM "_prisma_migrations"`),
    ).toEqual([
      {
        migration_name: '1_parent',
        checksum: checksumOf(parent),
        rolled_back_at: null,
        applied_steps_count: 1,
        finished: 1,
      },
    ]);
  });

  it('writes a backup that can be opened, over nothing', async () => {
    const settings: DatabaseSettings = { dialect: 'sqlite', file };
    await prepareDatabase(settings);
    const db = openDatabase(settings);
    await db.owner.create({ data: { id: 'o', tokenHash: 'h' } });
    const target = `${file}.copy`;
    expect(backupDatabase(settings, target)).toEqual({ ok: true, value: { file: target } });
    expect(backupDatabase(settings, target)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    await db.$disconnect();
    const copy = openDatabase({ dialect: 'sqlite', file: target });
    expect((await copy.owner.findMany()).map(({ id }) => id)).toEqual(['o']);
    await copy.$disconnect();
    expect(backupDatabase({ dialect: 'sqlite', file: `${file}.none` }, `${file}.b`)).toMatchObject({
      ok: false,
    });
    expect(
      backupDatabase({ dialect: 'postgresql', url: 'postgresql://h/d', schema: 'public' }, 'x'),
    ).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: expect.stringContaining('pg_dump') },
    });
    expect(readdirSync(folder)).not.toContain('x');
  });
});

describe.skipIf(!postgres)('migrating PostgreSQL', () => {
  it('applies once, with several processes at once, and in the schema that the address names', async () => {
    const settings = await newPostgresql('?schema=wand');
    const reports = await Promise.all([1, 2, 3, 4].map(() => migratePostgresql(settings, [parent])));
    expect(reports.flatMap(({ applied }) => applied)).toEqual(['1_parent']);
    const client = new pg.Client({ connectionString: settings.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT schemaname, tablename FROM pg_tables WHERE tablename = 'Doc'`,
    );
    await client.end();
    expect(rows).toEqual([{ schemaname: 'wand', tablename: 'Doc' }]);
  });

  it('serves the client from that schema', async () => {
    const settings = await newPostgresql('?schema=wand');
    await prepareDatabase(settings);
    const db = openDatabase(settings);
    await db.owner.create({ data: { id: 'o', tokenHash: 'h' } });
    expect(await db.owner.count()).toBe(1);
    await db.$disconnect();
  });

  it('changes nothing at all when a migration fails', async () => {
    const settings = await newPostgresql();
    const bad = { name: '2_bad', sql: 'CREATE TABLE "X" ("id" TEXT); SELECT * FROM nowhere;' };
    await expect(migratePostgresql(settings, [parent, bad])).rejects.toThrow(/nowhere/);
    expect(await migratePostgresql(settings, [parent])).toEqual({ applied: ['1_parent'], backup: null });
  });
});

describe.each(dialects)('a database on %s that is not ours to touch', (dialect) => {
  const migrate = async (settings: DatabaseSettings, known: Migration[]) =>
    settings.dialect === 'sqlite' ? migrateSqlite(settings.file, known) : migratePostgresql(settings, known);

  it.skipIf(dialect === 'postgresql' && !postgres)(
    'is refused when newer, edited or out of order',
    async () => {
      const settings: DatabaseSettings = dialect === 'sqlite' ? { dialect, file } : await newPostgresql();
      const [one, two, three] = ['1', '2', '3'].map((name) => ({
        name,
        sql: `CREATE TABLE "T${name}" ("id" TEXT);`,
      }));
      if (!one || !two || !three) throw new Error('three');
      await migrate(settings, [one, three]);
      await expect(migrate(settings, [one])).rejects.toThrow(/newer Wand/);
      await expect(migrate(settings, [{ ...one, sql: `${one.sql} ` }, three])).rejects.toThrow(/was changed/);
      await expect(migrate(settings, [one, two, three])).rejects.toThrow(/older than one/);
      expect(await migrate(settings, [{ ...one, sql: one.sql }, three])).toEqual({
        applied: [],
        backup: null,
      });
    },
  );
});
