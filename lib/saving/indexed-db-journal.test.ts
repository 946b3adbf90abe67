import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newTextCell } from '@/lib/notebook/new-cell';
import { openJournal } from './indexed-db-journal';
import type { JournalEntry } from './journal';

const entry = (cellId: string, tabId: string, at = 1): JournalEntry => ({
  kind: 'cell',
  notebookId: 'n',
  tabId,
  cellId,
  baseVersion: 3,
  at,
  cell: newTextCell(cellId, 'a0', `typed in ${tabId}`),
  sent: [null],
});
const title: JournalEntry = {
  kind: 'properties',
  notebookId: 'n',
  tabId: 'dead',
  cellId: '#properties',
  baseVersion: 1,
  at: 0,
  title: 'T',
  model: null,
};
const livesIn = (tabId: string) => async (each: JournalEntry) => each.tabId === tabId;

describe('the journal', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  test('keeps entries past its tab and gives them to the next one, oldest first', async () => {
    const first = await openJournal(livesIn('dead'));
    await first.write([entry('b', 'dead', 2), entry('a', 'dead', 1), title], []);
    first.close();
    const second = await openJournal(livesIn('me'));
    expect(await second.left('n')).toEqual([title, entry('a', 'dead', 1), entry('b', 'dead', 2)]);
    expect(await second.left('another notebook')).toEqual([]);
  });

  test('leaves alone what a living tab wrote', async () => {
    const journal = await openJournal(livesIn('other'));
    await journal.write([entry('a', 'other'), entry('a', 'dead')], []);
    expect(await journal.left('n')).toEqual([entry('a', 'dead')]);
  });

  test('writes and clears together', async () => {
    const journal = await openJournal(livesIn('me'));
    await journal.write([entry('a', 'dead')], []);
    await journal.write([entry('b', 'dead')], [entry('a', 'dead')]);
    expect(await journal.left('n')).toEqual([entry('b', 'dead')]);
  });

  test('that cannot be written says so instead of throwing', async () => {
    const journal = await openJournal(livesIn('me'));
    journal.close();
    expect(await journal.write([entry('a', 'me')], [])).toBe(false);
    expect(await journal.left('n')).toEqual([]);
  });

  test('lives in memory where the browser denies IndexedDB', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const journal = await openJournal(livesIn('me'));
    expect([journal.durable, await journal.write([entry('a', 'me')], [])]).toEqual([false, true]);
  });
});
