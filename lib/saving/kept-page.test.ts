import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import { newTextCell } from '@/lib/notebook/new-cell';
import { fail } from '@/lib/reasoning/result';
import { openCopies } from './kept-copies';
import { serverInMemory } from './testing/server-in-memory';
import { browserInMemory } from './testing/tabs';
import type { Transport } from './transport';

const text = (id: string, words: string) => newTextCell(id, id === 'a' ? 'a0' : 'a1', words);
const nowhere: Transport = {
  load: async () => fail('offline', 'no network'),
  save: async () => fail('offline', 'no network'),
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** A page that was fetched, on which something was saved, and which is gone; `page` is as it was fetched. */
async function savedSince() {
  const server = serverInMemory([text('a', 'as fetched'), text('b', 'deleted since')]);
  const browser = browserInMemory(server);
  const page: LoadedNotebook = server.load();
  const first = await browser.openTab({ copies: await openCopies() });
  await browser.clock.turn(2_000);
  await vi.waitFor(async () => expect(await (await openCopies()).read(page.id)).not.toBeNull());
  first.edit({ type: 'change-text', id: 'a', text: 'saved since' });
  first.edit({ type: 'delete-cell', id: 'b' });
  await browser.clock.turn(2_000);
  expect(Object.keys(server.stored())).toEqual(['a']);
  await vi.waitFor(async () => expect((await (await openCopies()).read(page.id))?.cells).toHaveLength(1));
  first.kill();
  return { server, browser, page };
}

const words = (tab: { view: () => { notebook: { cells: readonly { kind: string }[] } } }) =>
  tab.view().notebook.cells.map((cell) => ('text' in cell ? cell.text : ''));

test('a kept page shows what was saved on it after it was fetched, and says that the server is away', async () => {
  const { browser, page } = await savedSince();
  const tab = await browser.openTab({ kept: page, copies: await openCopies(), transport: nowhere });
  await vi.waitFor(() => expect(words(tab)).toEqual(['saved since']));
  await browser.clock.turn(1_000);
  expect(tab.saver.view()).toMatchObject({ status: 'saved', offline: true });
});

test('what is written on a kept page is saved once the server answers, and what changed there is taken', async () => {
  const { server, browser, page } = await savedSince();
  let away = true;
  const transport: Transport = {
    load: (options) => (away ? nowhere.load() : server.transport.load(options)),
    save: (request, options) => (away ? nowhere.save(request) : server.transport.save(request, options)),
  };
  const tab = await browser.openTab({ kept: page, copies: await openCopies(), transport });
  await vi.waitFor(() => expect(words(tab)).toEqual(['saved since']));
  tab.edit({ type: 'change-text', id: 'a', text: 'written offline' });
  await browser.clock.turn(5_000);
  expect(tab.saver.view()).toMatchObject({ status: 'unsaved-offline' });
  server.change('c', newTextCell('c', 'a2', 'from another device'));
  away = false;
  tab.wake();
  await browser.clock.turn(60_000);
  expect(tab.saver.view()).toMatchObject({ status: 'saved', offline: false, conflicts: [] });
  expect(words(tab)).toEqual(['written offline', 'from another device']);
  expect(Object.values(server.stored())).toMatchObject([
    { text: 'written offline' },
    { text: 'from another device' },
  ]);
});

test('a page that came from the server is taken as it is, whatever the copy says', async () => {
  const { server, browser } = await savedSince();
  server.change('c', newTextCell('c', 'a2', 'from another device'));
  const tab = await browser.openTab({ copies: await openCopies() });
  await browser.clock.turn(1_000);
  expect(words(tab)).toEqual(['saved since', 'from another device']);
});
