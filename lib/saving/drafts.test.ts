import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { draftTransport, emptyNotebook } from './draft-transport';
import { beginDraft, endDraft, isDraft, listDrafts, moveDraft } from './drafts';
import { openJournal } from './indexed-db-journal';
import type { SavingState } from './saving-state';
import { startSaving } from './saving-state';
import { takeJournal } from './take-journal';
import { serverInMemory } from './testing/server-in-memory';
import { browserInMemory } from './testing/tabs';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const example = {
  title: 'Apples',
  model: null,
  cells: [newTextCell('t', 'a0', 'Look:'), newQuestionCell('q', 'a1', 'How many?')],
};

/** What a page makes of the journal's edits on the empty notebook of a draft. */
async function replayed(id: string): Promise<SavingState & { cells: unknown[] }> {
  const journal = await openJournal(async () => false);
  const { state, edits } = takeJournal(startSaving(emptyNotebook(id)), await journal.left(id));
  journal.close();
  return { ...state, cells: edits };
}

test('a draft is listed with what its edits say, found by its id, and gone when the server has it', async () => {
  expect(await beginDraft('d1', example)).toBe(true);
  expect(await listDrafts()).toMatchObject([{ id: 'd1', title: 'Apples', questions: 1 }]);
  expect([await isDraft('d1'), await isDraft('d2')]).toEqual([true, false]);
  await endDraft('d1');
  expect([await isDraft('d1'), await listDrafts()]).toEqual([false, []]);
});

test('a cell that several tabs left behind is counted once, as it was last', async () => {
  await beginDraft('d1', example);
  const journal = await openJournal(async () => false);
  const [entry] = (await journal.left('d1')).filter(({ cellId }) => cellId === 'q');
  if (entry) await journal.write([{ ...entry, tabId: 'another', at: entry.at + 1 }], []);
  journal.close();
  expect(await listDrafts()).toMatchObject([{ questions: 1 }]);
});

test('its content is unsent edits of an empty notebook', async () => {
  await beginDraft('d1', example);
  const { cells, conflicts } = await replayed('d1');
  expect(conflicts.size).toBe(0);
  expect(cells).toEqual(
    expect.arrayContaining([
      { type: 'set-title', title: 'Apples' },
      ...example.cells.map((cell) => ({ type: 'put-cells', cells: [cell] })),
    ]),
  );
});

test('where the server was asked and may have heard, what it holds is known as this browser’s own', async () => {
  await beginDraft('d1', example, true);
  expect([...(await replayed('d1')).unsure.keys()].sort()).toEqual(['q', 't']);
});

test('moved to another id it is whole, and nothing of it is left under the old one', async () => {
  await beginDraft('d1', example);
  const to = (await moveDraft('d1')) ?? '';
  expect((await listDrafts()).map(({ id, title }) => [id, title])).toEqual([[to, 'Apples']]);
  expect((await replayed('d1')).cells).toEqual([]);
  expect((await replayed(to)).cells).toHaveLength(5);
});

test('without storage there is no draft', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await beginDraft('d1', example)).toBe(false);
  expect(await listDrafts()).toEqual([]);
});

test('on its way to the server it makes an owner first, then the notebook once, and is a notebook from its first save', async () => {
  const server = serverInMemory([]);
  const browser = browserInMemory(server);
  const replies: Result<never>[] = [
    fail('offline', 'no network'),
    // The notebook is made, and the reply lost.
    fail('offline', 'lost'),
  ];
  const calls: string[] = [];
  const onThere = vi.fn();
  const transport = draftTransport('d1', { onThere }, server.transport, async (path, _body, schema) => {
    calls.push(path);
    const failed = calls.length === 1 || calls.length === 3 ? replies.shift() : undefined;
    return failed ?? ok(schema.parse({ id: 'a-notebook-of-the-test' }));
  });
  const tab = await browser.openTab({ transport });
  tab.edit({ type: 'add-cell', id: 'n', kind: 'text', place: { index: 0 }, words: 'begun offline' });
  await browser.clock.turn(1_000);
  expect([tab.saver.view().status, onThere.mock.calls.length]).toEqual(['unsaved-offline', 0]);
  await browser.clock.turn(30_000);
  expect(tab.saver.view().status).toBe('saved');
  expect(calls).toEqual(['/api/owner', '/api/owner', '/api/notebooks', '/api/owner', '/api/notebooks']);
  tab.edit({ type: 'add-cell', id: 'm', kind: 'text', place: { index: 9 }, words: 'more' });
  await browser.clock.turn(1_000);
  expect(Object.keys(server.stored())).toEqual(['n', 'm']);
  expect([calls.length, onThere.mock.calls.length]).toEqual([5, 1]);
});

test('an id that is somebody else’s is told, and nothing is written to it', async () => {
  const server = serverInMemory([]);
  const onTaken = vi.fn();
  const transport = draftTransport(
    'd1',
    { onThere: () => {}, onTaken },
    server.transport,
    async (path, _body, schema) =>
      path === '/api/notebooks' ? fail('conflict', 'taken') : ok(schema.parse({})),
  );
  expect(await transport.save({ cells: [] })).toMatchObject({ problem: { code: 'conflict' } });
  expect([onTaken.mock.calls.length, server.requests.length]).toEqual([1, 0]);
});

test('a notebook that the server made without being heard is there as soon as it is read', async () => {
  const server = serverInMemory([newTextCell('a', 'a0', 'made and not heard')]);
  const onThere = vi.fn();
  const transport = draftTransport('d1', { onThere }, server.transport, async (_path, _body, schema) =>
    ok(schema.parse({ id: 'a-notebook-of-the-test' })),
  );
  expect((await transport.load()).ok).toBe(true);
  expect((await transport.load()).ok).toBe(true);
  expect(onThere).toHaveBeenCalledTimes(1);
});
