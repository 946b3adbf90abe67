import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import SqliteFile from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { loadNotebook } from './load-notebook';
import { openDatabase } from './open-database';
import { prepareDatabase } from './prepare-database';

const folder = mkdtempSync(join(tmpdir(), 'wand-durability-'));
const file = join(folder, 'wand.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Lets a writer save until it has acknowledged some, kills it in the middle and gives the last version
 * that it said was saved. (A killed process only: a power cut is what synchronous=FULL is for.)
 */
async function writeAndKill(acknowledgements: number): Promise<{ notebook: string; version: number }> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'durability-writer.ts'), file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  let last = { notebook: '', version: 0 };
  let count = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [notebook = '', version = ''] = line.split(' ');
    last = { notebook, version: Number(version) };
    count += 1;
    if (count === acknowledgements) writer.kill('SIGKILL');
  }
  await ended;
  expect(count).toBeGreaterThanOrEqual(acknowledgements);
  return last;
}

it('loses no acknowledged write when the server is killed while it writes', { timeout: 60_000 }, async () => {
  const settings = { dialect: 'sqlite', file } as const;
  await prepareDatabase(settings);
  const setup = openDatabase(settings);
  await setup.owner.create({ data: { id: 'owner', tokenHash: 'hash' } });
  await setup.$disconnect();

  for (const acknowledgements of [1, 40, 90, 150]) {
    const { notebook, version } = await writeAndKill(acknowledgements);
    const db = openDatabase(settings);
    const loaded = await loadNotebook(db, 'owner', notebook);
    await db.$disconnect();
    const cell = loaded.ok ? loaded.value.cells[0] : undefined;
    // The write that was under way may be there or not; what is there is whole.
    expect(cell && cell.version - version).toBeOneOf([0, 1]);
    expect(cell?.cell).toEqual({
      kind: 'text',
      id: 'a',
      position: 'a0',
      text: `text ${cell?.version} `.repeat(500),
    });
  }
  const connection = new SqliteFile(file, { readonly: true });
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();
});

it('opens with the pragmas that keep a committed write', async () => {
  const settings = { dialect: 'sqlite', file: join(folder, 'pragmas.db') } as const;
  await prepareDatabase(settings);
  const db = openDatabase(settings);
  const read = async (name: string) =>
    Object.values((await db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0];
  const names = ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys', 'trusted_schema'];
  expect((await Promise.all(names.map(read))).map(String)).toEqual(['wal', '2', '5000', '1', '0']);
  await db.$disconnect();
});

it('refuses a database that is not there instead of making an empty one', async () => {
  const db = openDatabase({ dialect: 'sqlite', file: join(folder, 'nowhere.db') });
  await expect(db.owner.count()).rejects.toThrow();
});
