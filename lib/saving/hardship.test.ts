import { expect, test } from 'vitest';
import type { Cell } from '@/lib/notebook/cell';
import { newTextCell } from '@/lib/notebook/new-cell';
import { fail } from '@/lib/reasoning/result';
import type { Journal, JournalEntry } from './journal';
import { serverInMemory } from './testing/server-in-memory';
import { browserInMemory } from './testing/tabs';

/** What befalls a tab beyond a server that is slow or away (saver.test.ts): full disks, sleep, replies out of time. */
const start = newTextCell('a', 'a0', 'start');

async function scene() {
  const server = serverInMemory([start]);
  const browser = browserInMemory(server);
  return { server, browser, clock: browser.clock };
}

const typed = (text: string) => ({ type: 'change-text' as const, id: 'a', text });
const textOf = (cells: Cell[]) => cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));

/** A journal on a disk that is full until there is room. */
function fullJournal() {
  const rows = new Map<string, JournalEntry>();
  const disk = { full: true };
  const journal: Journal = {
    durable: true,
    left: async () => [],
    write: async (put, clear) => {
      if (disk.full) return false;
      for (const { cellId } of clear) rows.delete(cellId);
      for (const entry of put) rows.set(entry.cellId, entry);
      return true;
    },
    close: () => {},
  };
  return { journal, disk, rows };
}

test('a browser whose disk is full says that nothing survives the tab, saves all the same, and goes on once there is room', async () => {
  const { server, browser, clock } = await scene();
  const { journal, disk, rows } = fullJournal();
  const tab = await browser.openTab({ journal });
  server.faults.push('fails');
  tab.edit(typed('one'));
  await clock.turn(100);
  expect(tab.saver.view().journal).toBe('memory-only');
  disk.full = false;
  tab.edit(typed('one two'));
  await clock.turn(100);
  expect([tab.saver.view().journal, rows.size]).toEqual(['durable', 1]);
  await clock.turn(5_000);
  expect([textOf(Object.values(server.stored())), rows.size]).toEqual([['one two'], 0]);
});

test('a server whose disk is full is told of, and asked again until it has room', async () => {
  const { server, browser, clock } = await scene();
  let full = true;
  const save: typeof server.transport.save = async (request) =>
    full ? fail('storage-full', 'There is no room left.') : server.transport.save(request);
  const tab = await browser.openTab({ transport: { ...server.transport, save } });
  tab.edit(typed('one'));
  await clock.turn(500);
  expect(tab.saver.view()).toMatchObject({ status: 'failed', problem: { code: 'storage-full' } });
  expect(browser.journalled()).toHaveLength(1);
  full = false;
  await clock.turn(5_000);
  expect([tab.saver.view().status, textOf(Object.values(server.stored()))]).toEqual(['saved', ['one']]);
});

test('a save that arrives after its tab was killed, and after the next one opened, is no conflict', async () => {
  const { server, browser, clock } = await scene();
  const tab = await browser.openTab();
  server.faults.push('never');
  tab.edit(typed('on its way'));
  await clock.turn(450);
  tab.edit(typed('on its way, and more'));
  await clock.turn(60);
  tab.kill();
  const next = await browser.openTab();
  server.change('a', newTextCell('a', 'a0', 'on its way'));
  await clock.turn(5_000);
  expect(next.saver.view()).toMatchObject({ status: 'saved', conflicts: [] });
  expect(textOf(Object.values(server.stored()))).toEqual(['on its way, and more']);
});

test('a tab that froze with a save under way reads before it writes again', async () => {
  const { server, browser, clock } = await scene();
  const tab = await browser.openTab();
  const release = server.hold();
  tab.edit(typed('before the sleep'));
  await clock.turn(400);
  tab.wake();
  tab.edit(typed('after the sleep'));
  release();
  await clock.turn(0);
  server.change('a', newTextCell('a', 'a0', 'meanwhile, elsewhere'));
  await clock.turn(5_000);
  expect(tab.saver.view().conflicts).toEqual([
    {
      cellId: 'a',
      mine: newTextCell('a', 'a0', 'after the sleep'),
      theirs: newTextCell('a', 'a0', 'meanwhile, elsewhere'),
    },
  ]);
  // What came between was met by reading, not by writing over it.
  expect(server.requests).toHaveLength(1);
});

test('a journal on a slow disk is written as it is now, not as it was at each key', async () => {
  const { browser, clock } = await scene();
  const written: (string | undefined)[] = [];
  let letThrough = () => {};
  const slow: Journal = {
    durable: true,
    left: async () => [],
    write: (put) => {
      const [entry] = put;
      if (entry?.kind === 'cell' && entry.cell?.kind === 'text') written.push(entry.cell.text);
      return new Promise((done) => {
        letThrough = () => done(true);
      });
    },
    close: () => {},
  };
  const tab = await browser.openTab({ journal: slow });
  for (const text of ['a', 'ab', 'abc', 'abcd']) {
    tab.edit(typed(text));
    await clock.turn(20);
  }
  expect(written).toEqual(['a']);
  letThrough();
  await clock.turn(1);
  expect(written).toEqual(['a', 'abcd']);
});
