import { describe, expect, test } from 'vitest';
import type { Cell } from '@/lib/notebook/cell';
import { cellLine } from '@/lib/notebook/cell-line';
import { newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { memoryJournal } from './indexed-db-journal';
import { type Fault, serverInMemory } from './testing/server-in-memory';
import { browserInMemory } from './testing/tabs';

const text = (id: string, words: string, position = 'a0'): Cell => newTextCell(id, position, words);
const typed = (words: string, id = 'a'): Edit => ({ type: 'change-text', id, text: words });

async function scene() {
  const server = serverInMemory([text('a', 'start'), text('b', 'other', 'a1')], 'Title');
  const browser = browserInMemory(server);
  const tab = await browser.openTab();
  return { server, browser, tab, clock: browser.clock };
}
const wordsIn = (cells: readonly Cell[]) => cells.map(cellLine);
const wordsOf = (tab: { view: () => { notebook: { cells: Cell[] } } }) => wordsIn(tab.view().notebook.cells);
const stored = (server: ReturnType<typeof serverInMemory>) => wordsIn(Object.values(server.stored()));

describe('in good weather', () => {
  test('an edit is saved after a pause, the changed cell alone, and the time is told', async () => {
    const { server, tab, clock } = await scene();
    tab.edit(typed('one'));
    await clock.turn(200);
    tab.edit(typed('one two'));
    expect(tab.saver.view().status).toBe('saving');
    await clock.turn(299);
    expect(server.requests).toEqual([]);
    await clock.turn(1);
    expect(server.requests).toEqual([
      { cells: [{ cellId: 'a', baseVersion: 1, cell: text('a', 'one two') }] },
    ]);
    expect(tab.saver.view()).toEqual({
      status: 'saved',
      savedAt: 1_000_500,
      offline: false,
      problem: null,
      conflicts: [],
      journal: 'durable',
    });
  });

  test('typing without a pause is saved twice a second', async () => {
    const { server, tab, clock } = await scene();
    for (let keys = 0; keys < 50; keys++) {
      tab.edit(typed('x'.repeat(keys + 1)));
      await clock.turn(100);
    }
    expect(server.requests.length).toBe(10);
  });

  test('adding, deleting, undoing and renaming all arrive', async () => {
    const { server, tab, clock } = await scene();
    tab.edit({ type: 'add-cell', id: 'n', kind: 'text', place: { index: 9 }, words: 'new' });
    tab.edit({ type: 'delete-cell', id: 'b' });
    tab.edit({ type: 'set-title', title: 'Renamed' });
    await clock.turn(500);
    expect([stored(server), server.title()]).toEqual([['start', 'new'], 'Renamed']);
    tab.undo();
    tab.undo();
    await clock.turn(500);
    expect([stored(server), server.title()]).toEqual([['start', 'other', 'new'], 'Title']);
  });

  test('a deletion brings along what was typed just before it', async () => {
    const { server, tab, clock } = await scene();
    tab.edit(typed('typed at the last moment'));
    const [last] = tab.view().notebook.cells;
    tab.edit({ type: 'delete-cell', id: 'a' });
    await clock.turn(500);
    expect(server.requests.at(-1)).toMatchObject({ cells: [{ cellId: 'a', cell: null, last }] });
    tab.undo();
    await clock.turn(500);
    tab.edit({ type: 'delete-cell', id: 'a' });
    await clock.turn(500);
    expect(server.requests.at(-1)?.cells).toEqual([{ cellId: 'a', baseVersion: 3, cell: null }]);
  });

  test('only one save is in flight', async () => {
    const { server, tab, clock } = await scene();
    const release = server.hold();
    tab.edit(typed('one'));
    await clock.turn(1_000);
    tab.edit(typed('two'));
    await clock.turn(5_000);
    expect(server.requests.length).toBe(1);
    release();
    await clock.turn(5_000);
    expect([server.requests.length, stored(server)]).toEqual([2, ['two', 'other']]);
  });

  test('an edit stands in the journal within 100 ms and leaves it when it is saved', async () => {
    const { browser, tab, clock } = await scene();
    tab.edit(typed('one'));
    await clock.turn(100);
    expect(browser.journalled()).toMatchObject([{ cellId: 'a', baseVersion: 1, cell: { text: 'one' } }]);
    await clock.turn(1_000);
    expect(browser.journalled()).toEqual([]);
  });

  test('a page that hides sends before its event ends', async () => {
    const { server, tab } = await scene();
    tab.edit(typed('last words'));
    tab.hide();
    expect(server.requests.length).toBe(1);
  });

  test('closing sends what is left', async () => {
    const { server, tab } = await scene();
    tab.edit(typed('last words'));
    await tab.close();
    expect(stored(server)).toEqual(['last words', 'other']);
  });
});

describe('in bad weather', () => {
  test.each<[Fault[], string]>([
    [['fails'], 'failed'],
    [['reply-lost'], 'unsaved-offline'],
    [['reply-lost', 'reply-lost', 'fails'], 'unsaved-offline'],
    [['twice'], 'saved'],
  ])(
    'after %j the edit and what was typed meanwhile arrive once, without a conflict',
    async (faults, status) => {
      const { server, tab, clock } = await scene();
      server.faults.push(...faults);
      tab.edit(typed('one'));
      await clock.turn(450);
      expect(tab.saver.view().status).toBe(status);
      tab.edit(typed('one, then two'));
      await clock.turn(60_000);
      expect(tab.saver.view()).toMatchObject({ status: 'saved', conflicts: [] });
      expect(stored(server)).toEqual(['one, then two', 'other']);
    },
  );

  test('a server that never answers is asked again after its time', async () => {
    const { server, tab, clock } = await scene();
    server.faults.push('never');
    tab.edit(typed('one'));
    await clock.turn(15_500);
    expect(tab.saver.view().status).toBe('unsaved-offline');
    await clock.turn(2_000);
    expect([tab.saver.view().status, stored(server)]).toEqual(['saved', ['one', 'other']]);
  });

  test('typing on does not put off the next try', async () => {
    const { server, tab, clock } = await scene();
    server.faults.push('fails');
    tab.edit(typed('one'));
    await clock.turn(450);
    for (let keys = 0; keys < 12; keys++) {
      tab.edit(typed('x'.repeat(keys + 1)));
      await clock.turn(100);
    }
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test('a refused cell holds up no other, and is sent again once it changes', async () => {
    const { server, tab, clock } = await scene();
    server.faults.push('refuses', 'refuses');
    tab.edit(typed('too large'));
    tab.edit(typed('fine', 'b'));
    await clock.turn(5_000);
    expect(tab.saver.view()).toMatchObject({ status: 'failed', problem: { code: 'too-large' } });
    expect(stored(server)).toEqual(['start', 'fine']);
    tab.edit(typed('smaller'));
    await clock.turn(5_000);
    expect([tab.saver.view().status, stored(server)]).toEqual(['saved', ['smaller', 'fine']]);
  });

  test('a killed tab loses nothing: the next one replays its journal', async () => {
    const { server, browser, tab, clock } = await scene();
    tab.edit(typed('written before the crash'));
    tab.edit({ type: 'set-title', title: 'Renamed' });
    tab.edit({ type: 'delete-cell', id: 'b' });
    await clock.turn(60);
    tab.kill();
    const next = await browser.openTab();
    expect(wordsOf(next)).toEqual(['written before the crash']);
    await clock.turn(1_000);
    expect([stored(server), server.title()]).toEqual([['written before the crash'], 'Renamed']);
    expect(browser.journalled()).toEqual([]);
  });

  test('a tab killed between its save and the reply makes no conflict with itself', async () => {
    const { server, browser, tab, clock } = await scene();
    server.faults.push('reply-lost');
    tab.edit(typed('sent'));
    await clock.turn(450);
    tab.edit(typed('sent, and more'));
    await clock.turn(60);
    tab.kill();
    const next = await browser.openTab();
    expect(next.saver.view().conflicts).toEqual([]);
    await clock.turn(1_000);
    expect(stored(server)).toEqual(['sent, and more', 'other']);
  });

  test('a replayed edit of a cell that moved on elsewhere becomes a conflict that keeps both', async () => {
    const { server, browser, tab, clock } = await scene();
    tab.edit(typed('mine'));
    await clock.turn(60);
    tab.kill();
    server.change('a', text('a', 'theirs'));
    const next = await browser.openTab();
    expect(next.saver.view().conflicts).toEqual([
      { cellId: 'a', mine: text('a', 'mine'), theirs: text('a', 'theirs') },
    ]);
    await clock.turn(5_000);
    expect(stored(server)).toEqual(['theirs', 'other']);
    next.kill();
    const last = await browser.openTab();
    expect(last.saver.view().conflicts).toEqual(next.saver.view().conflicts);
    last.saver.resolve('a', 'both');
    await clock.turn(1_000);
    expect([stored(server), browser.journalled()]).toEqual([['theirs', 'mine', 'other'], []]);
  });

  test('without storage saving works and says that nothing survives the tab', async () => {
    const { server, browser, clock } = await scene();
    const tab = await browser.openTab({ journal: memoryJournal() });
    expect(tab.saver.view().journal).toBe('memory-only');
    tab.edit(typed('one'));
    await clock.turn(500);
    expect(stored(server)).toEqual(['one', 'other']);
  });
});

describe('two sides', () => {
  test('a change saved in one tab appears in the other', async () => {
    const { browser, tab, clock } = await scene();
    const other = await browser.openTab();
    tab.edit(typed('one'));
    tab.edit({ type: 'delete-cell', id: 'b' });
    tab.edit({ type: 'set-title', title: 'Renamed' });
    await clock.turn(500);
    expect([wordsOf(other), other.view().notebook.title]).toEqual([['one'], 'Renamed']);
    expect(other.saver.view().status).toBe('saved');
  });

  test('two tabs that edit different cells at once both arrive everywhere', async () => {
    const { server, browser, tab, clock } = await scene();
    const other = await browser.openTab();
    tab.edit(typed('one'));
    other.edit(typed('two', 'b'));
    await clock.turn(1_000);
    expect([stored(server), wordsOf(tab), wordsOf(other)]).toEqual(Array(3).fill(['one', 'two']));
  });

  async function conflict() {
    const made = await scene();
    const { server, tab, clock } = made;
    server.change('a', text('a', 'theirs'));
    tab.edit(typed('mine'));
    await clock.turn(500);
    return made;
  }

  test('the same cell changed on both sides is a conflict; neither text is lost', async () => {
    const { server, tab } = await conflict();
    expect(tab.saver.view()).toMatchObject({
      status: 'conflict',
      conflicts: [{ cellId: 'a', mine: text('a', 'mine'), theirs: text('a', 'theirs') }],
    });
    expect([wordsOf(tab), stored(server)]).toEqual([
      ['mine', 'other'],
      ['theirs', 'other'],
    ]);
  });

  test.each([
    ['mine', ['mine', 'other']],
    ['theirs', ['theirs', 'other']],
    ['both', ['theirs', 'mine', 'other']],
  ] as const)('resolved with %s the page and the store agree', async (choice, expected) => {
    const { server, tab, clock } = await conflict();
    tab.saver.resolve('a', choice);
    await clock.turn(1_000);
    expect([wordsOf(tab), stored(server)]).toEqual([expected, expected]);
    expect(tab.saver.view()).toMatchObject({ status: 'saved', conflicts: [] });
  });

  test('other cells are saved while one is in conflict', async () => {
    const { server, tab, clock } = await conflict();
    tab.edit(typed('fine', 'b'));
    await clock.turn(1_000);
    expect(stored(server)).toEqual(['theirs', 'fine']);
  });

  test.each([
    ['mine', ['mine', 'other']],
    ['theirs', ['other']],
    ['both', ['mine', 'other']],
  ] as const)('a cell edited here and deleted there is kept until %s is chosen', async (choice, expected) => {
    const { server, tab, clock } = await scene();
    server.change('a', null);
    tab.edit(typed('mine'));
    await clock.turn(500);
    expect(tab.saver.view().conflicts).toEqual([{ cellId: 'a', mine: text('a', 'mine'), theirs: null }]);
    tab.saver.resolve('a', choice);
    await clock.turn(1_000);
    expect([wordsOf(tab), stored(server)]).toEqual([expected, expected]);
  });

  test('a cell moved there and edited here is merged', async () => {
    const { server, tab, clock } = await scene();
    server.change('a', text('a', 'start', 'a2'));
    tab.edit(typed('mine'));
    await clock.turn(1_500);
    expect([wordsOf(tab), stored(server)]).toEqual(Array(2).fill(['other', 'mine']));
    expect(tab.saver.view().status).toBe('saved');
  });

  test('a question and its expected answer, changed on different sides, are merged', async () => {
    const server = serverInMemory([newQuestionCell('q', 'a0', 'old')]);
    const browser = browserInMemory(server);
    const tab = await browser.openTab();
    server.change('q', { ...newQuestionCell('q', 'a0', 'old'), expected: '7' });
    tab.edit({ type: 'change-question', id: 'q', question: 'new' });
    await browser.clock.turn(1_500);
    expect(server.stored()).toEqual({ q: { ...newQuestionCell('q', 'a0', 'new'), expected: '7' } });
  });

  test('a tab that wakes reads before it writes, and its stale state overwrites nothing', async () => {
    const { server, tab, clock } = await scene();
    server.change('a', text('a', 'written elsewhere meanwhile'));
    server.change('b', null);
    tab.wake();
    await clock.turn(100);
    expect(wordsOf(tab)).toEqual(['written elsewhere meanwhile']);
    expect(server.requests).toEqual([]);
    tab.edit(typed('and on'));
    await clock.turn(1_000);
    expect(stored(server)).toEqual(['and on']);
  });

  test('what another tab says while a save is in flight is heard after its reply', async () => {
    const { server, browser, tab: other, clock } = await scene();
    let letReplyThrough = () => {};
    const slow: typeof server.transport = {
      ...server.transport,
      save: async (request) => {
        const reply = await server.transport.save(request);
        await new Promise<void>((go) => {
          letReplyThrough = go;
        });
        return reply;
      },
    };
    const tab = await browser.openTab({ transport: slow });
    tab.edit(typed('one'));
    await clock.turn(500);
    other.edit(typed('two', 'b'));
    await clock.turn(1_000);
    expect(wordsOf(tab)).toEqual(['one', 'other']);
    letReplyThrough();
    await clock.turn(100);
    expect([wordsOf(tab), wordsOf(other), stored(server)]).toEqual(Array(3).fill(['one', 'two']));
  });
});
