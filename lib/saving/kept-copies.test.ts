import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newTextCell } from '@/lib/notebook/new-cell';
import { type CopyHead, openCopies } from './kept-copies';
import type { Known } from './saving-state';

const id = 'notebook-of-the-test';
const head: CopyHead = {
  id,
  version: 2,
  title: 'T',
  model: null,
  strategy: null,
  forkedFrom: null,
  createdAt: 1,
  updatedAt: 5,
};
const cell = (name: string, text: string) => newTextCell(name, 'a0', text);
const known = (...cells: [string, string | null, number][]): Map<string, Known> =>
  new Map(
    cells.map(([name, text, version]) => [name, { cell: text === null ? null : cell(name, text), version }]),
  );

describe('the kept copies', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  test('hold what was written last, cell by cell', async () => {
    const copies = await openCopies();
    await copies.write(head, known(['a', 'one', 1], ['b', 'two', 1]), null);
    const before = new Map([
      ['a', 1],
      ['b', 1],
    ]);
    const next = known(['a', 'one', 1], ['b', null, 2], ['c', 'three', 1]);
    await copies.write({ ...head, updatedAt: 6 }, next, before);
    expect(await copies.versions(id)).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
        ['c', 1],
      ]),
    );
    expect(await copies.read(id)).toEqual({
      ...head,
      updatedAt: 6,
      cells: [
        { version: 1, cell: cell('a', 'one') },
        { version: 1, cell: cell('c', 'three') },
      ],
      damaged: [],
    });
  });

  test('are written anew where nothing is known of what is there', async () => {
    const copies = await openCopies();
    await copies.write(head, known(['old', 'gone meanwhile', 3]), null);
    await copies.write(head, known(['a', 'one', 1]), null);
    expect((await copies.read(id))?.cells).toEqual([{ version: 1, cell: cell('a', 'one') }]);
  });

  test('forget one notebook, or all', async () => {
    const copies = await openCopies();
    const other = 'another-notebook-there';
    for (const each of [id, other]) await copies.write({ ...head, id: each }, known(['a', 'one', 1]), null);
    await copies.forget(id);
    expect([await copies.read(id), (await copies.read(other))?.cells.length]).toEqual([null, 1]);
    await copies.forget();
    expect(await copies.read(other)).toBeNull();
  });

  test('say that nothing is kept where the browser denies storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const copies = await openCopies();
    expect(await copies.write(head, known(['a', 'one', 1]), null)).toBe(false);
    expect(await copies.read(id)).toBeNull();
  });
});
