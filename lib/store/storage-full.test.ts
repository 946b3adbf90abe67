import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newTextCell } from '@/lib/notebook/new-cell';
import { createNotebook } from './create-notebook';
import { loadNotebook } from './load-notebook';
import { openDatabase } from './open-database';
import { prepareDatabase } from './prepare-database';
import { saveChanges } from './save-changes';
import { isStorageFull } from './storage-full';

const folder = mkdtempSync(join(tmpdir(), 'wand-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a full disk is known as one; what was stored before stays, and saving goes on once there is room', async () => {
  const settings = { dialect: 'sqlite', file: join(folder, 'wand.db') } as const;
  await prepareDatabase(settings);
  const db = openDatabase(settings);
  await db.owner.create({ data: { id: 'o', tokenHash: 'h' } });
  const notebook = { title: '', model: null, cells: [newTextCell('a', 'a0', 'before')] };
  const created = await createNotebook(db, 'o', { notebook });
  const id = created.ok ? created.value.id : '';
  const large = newTextCell('a', 'a0', 'x'.repeat(150_000));
  const save = () => saveChanges(db, 'o', id, { cells: [{ cellId: 'a', baseVersion: 1, cell: large }] });

  // SQLite answers the same where its file may not grow.
  await db.$queryRawUnsafe('PRAGMA max_page_count = 1');
  const error = await save().catch((caught: unknown) => caught);
  expect(isStorageFull(error)).toBe(true);
  const kept = await loadNotebook(db, 'o', id);
  expect(kept.ok && kept.value.cells).toEqual([{ version: 1, cell: notebook.cells[0] }]);

  await db.$queryRawUnsafe('PRAGMA max_page_count = 1000000');
  expect(await save()).toMatchObject({ ok: true, value: { cells: [{ status: 'saved', version: 2 }] } });
  await db.$disconnect();
});

it.each([
  [new Error('no')],
  [null],
  [{ meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }],
])('another failure is none', (error) => expect(isStorageFull(error)).toBe(false));

it('PostgreSQL’s code for it is known', () => {
  const meta = { driverAdapterError: { cause: { originalCode: '53100', kind: 'postgres' } } };
  expect(isStorageFull({ meta })).toBe(true);
});
