import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  loadedNotebookSchema,
  notebookListSchema,
  type SaveReply,
  saveReplySchema,
} from '@/lib/net/notebooks-api';
import {
  createdShareSchema,
  createShareSchema,
  sharedNotebookSchema,
  shareListSchema,
} from '@/lib/net/shares-api';
import type { Cell, QuestionCell, TextCell } from '@/lib/notebook/cell';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';
import { startTestPostgres, type TestPostgres } from '@/scripts/test-postgres';
import { listDeletedCells, restoreCell } from './cell-bin';
import { createNotebook } from './create-notebook';
import { readDatabaseSettings } from './database-settings';
import { deleteNotebook, purgeNotebook, restoreNotebook } from './delete-notebook';
import { dialects } from './dialect';
import { duplicateNotebook } from './duplicate-notebook';
import { keepVersion } from './keep-version';
import { listNotebooks } from './list-notebooks';
import { loadNotebook } from './load-notebook';
import { countShareView, forkShare, loadShare } from './load-share';
import { type Database, openDatabase } from './open-database';
import { createOwner, findOwner } from './owner';
import { prepareDatabase } from './prepare-database';
import { maxVersions, pruneVersions } from './prune-versions';
import { saveChanges } from './save-changes';
import { changeShare, createShare, listShares, revokeShare } from './share';
import { keepOwnVersion, listVersions, loadVersion } from './versions';

/** The store's promises, held on both databases. */

const postgres: TestPostgres | null = await startTestPostgres();
afterAll(() => postgres?.stop());

const text = (id: string, words = id, position = 'a0'): TextCell => ({
  kind: 'text',
  id,
  position,
  text: words,
});

const question = (id: string, answered: boolean, position = 'a0'): QuestionCell => ({
  kind: 'question',
  id,
  position,
  question: `What is ${id}?`,
  trace: answered
    ? [
        { type: 'asked', at: 1, question: `What is ${id}?`, strategy: 'program', model: 'offline:writer' },
        { type: 'answered', at: 2, attempt: 1 },
      ]
    : [],
  earlier: [],
  draft: null,
  expected: null,
});

const notebookOf = (...cells: Cell[]): Notebook => ({ title: 'Sums', model: 'offline:writer', cells });

/** The value of what must have gone well. */
function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

for (const dialect of dialects) {
  describe.skipIf(dialect === 'postgresql' && !postgres)(`the store on ${dialect}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wand-store-'));
    let db: Database;
    let owner: string;
    let stranger: string;

    beforeAll(async () => {
      const url = dialect === 'sqlite' ? `file:${join(folder, 'wand.db')}` : await postgres?.newDatabase();
      const settings = readDatabaseSettings({ DATABASE_URL: url });
      await prepareDatabase(settings);
      db = openDatabase(settings);
    });
    beforeEach(async () => {
      owner = (await createOwner(db)).id;
      stranger = (await createOwner(db)).id;
    });
    afterAll(async () => {
      await db?.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    });

    const create = async (...cells: Cell[]) =>
      value(await createNotebook(db, owner, { notebook: notebookOf(...cells) })).id;
    const load = async (id: string) => loadedNotebookSchema.parse(value(await loadNotebook(db, owner, id)));
    const list = async (bin = false) =>
      notebookListSchema.parse({ notebooks: await listNotebooks(db, owner, { bin }) }).notebooks;
    const save = async (id: string, cells: [string, number, Cell | null][]): Promise<SaveReply> => {
      const changes = cells.map(([cellId, baseVersion, cell]) => ({ cellId, baseVersion, cell }));
      return saveReplySchema.parse(value(await saveChanges(db, owner, id, { cells: changes })));
    };

    it('knows an owner by the token and keeps only its hash', async () => {
      const made = await createOwner(db);
      const wrong = 'A'.repeat(43);
      expect(await findOwner(db, [made.token])).toBe(made.id);
      expect(await findOwner(db, [wrong, made.token, '', 'x'])).toBe(made.id);
      expect(await findOwner(db, [wrong])).toBe(null);
      expect(await findOwner(db, [])).toBe(null);
      expect(JSON.stringify(await db.owner.findMany())).not.toContain(made.token);
    });

    it('makes a notebook of many cells and gives it back in the order of position, then id', async () => {
      const cells = Array.from({ length: 450 }, (_, n) => text(`c${n}`, `words ${n}`, n % 2 ? 'a0' : 'Z0'));
      const id = await create(...cells);
      const loaded = await load(id);
      const order = cells.toSorted((a, b) => (a.position + a.id < b.position + b.id ? -1 : 1));
      expect(loaded.cells).toEqual(order.map((cell) => ({ version: 1, cell })));
      expect({ ...loaded, cells: [] }).toEqual({
        id,
        version: 1,
        title: 'Sums',
        model: 'offline:writer',
        forkedFrom: null,
        createdAt: expect.any(Number),
        updatedAt: expect.any(Number),
        cells: [],
        damaged: [],
      });
    });

    it('makes no second notebook when a request with its own id is repeated', async () => {
      const id = `repeat_${owner}`;
      const made = () => createNotebook(db, owner, { id, notebook: notebookOf(text('a'), text('b')) });
      expect([await made(), await made()]).toEqual([
        { ok: true, value: { id } },
        { ok: true, value: { id } },
      ]);
      expect(await list()).toHaveLength(1);
      expect(codeOf(await createNotebook(db, stranger, { id }))).toBe('conflict');
    });

    it('finishes a notebook whose making was cut off half-way, and shows it to nobody before', async () => {
      const id = `half_${owner}`;
      await db.notebook.create({ data: { id, ownerId: owner, title: 'half', complete: false } });
      await db.cell.create({
        data: {
          notebookId: id,
          id: 'a',
          version: 1,
          position: 'a0',
          content: '{}',
          size: 2,
          kind: 'text',
          answered: false,
        },
      });
      expect(await list()).toEqual([]);
      expect(codeOf(await loadNotebook(db, owner, id))).toBe('not-found');
      value(await createNotebook(db, owner, { id, notebook: notebookOf(text('a'), text('b')) }));
      expect((await load(id)).cells.map(({ cell }) => cell.id)).toEqual(['a', 'b']);
    });

    it('refuses two cells with one id', async () => {
      expect(codeOf(await createNotebook(db, owner, { notebook: notebookOf(text('a'), text('a')) }))).toBe(
        'invalid',
      );
      expect(await list()).toEqual([]);
    });

    it('lists notebooks by latest change, with counts of what is not deleted', async () => {
      const first = await create(text('t'), question('q', true), question('r', false), question('s', true));
      const second = await create();
      await save(first, [['s', 1, null]]);
      const all = await list();
      expect(all.map(({ id, cells, questions, answered }) => ({ id, cells, questions, answered }))).toEqual([
        { id: first, cells: 3, questions: 2, answered: 1 },
        { id: second, cells: 0, questions: 0, answered: 0 },
      ]);
      expect(await listNotebooks(db, stranger)).toEqual([]);
    });

    it('saves a change that is based on the stored version, and answers the new one', async () => {
      const id = await create(text('a'));
      expect((await save(id, [['a', 1, text('a', 'two')]])).cells).toEqual([
        { status: 'saved', cellId: 'a', version: 2 },
      ]);
      expect((await save(id, [['b', 0, question('b', true)]])).cells).toEqual([
        { status: 'saved', cellId: 'b', version: 1 },
      ]);
      expect((await load(id)).cells).toEqual([
        { version: 2, cell: text('a', 'two') },
        { version: 1, cell: question('b', true) },
      ]);
    });

    it('refuses a stale change with the stored cell, and saves the others of its batch', async () => {
      const id = await create(text('a'), text('b'));
      await save(id, [['a', 1, text('a', 'theirs')]]);
      const reply = await save(id, [
        ['a', 1, text('a', 'mine')],
        ['b', 1, text('b', 'mine')],
        ['a', 0, text('a', 'mine')],
      ]);
      const conflict = { status: 'conflict', cellId: 'a', version: 2, cell: text('a', 'theirs') };
      expect(reply.cells).toEqual([conflict, { status: 'saved', cellId: 'b', version: 2 }, conflict]);
    });

    it('recognises a repeated change after a lost reply', async () => {
      const id = await create(text('a'), text('b'));
      const changes: [string, number, Cell | null][] = [
        ['a', 1, text('a', 'once')],
        ['b', 1, null],
        ['c', 0, text('c')],
      ];
      const first = await save(id, changes);
      expect((await save(id, changes)).cells).toEqual(first.cells);
      expect(first.cells.map(({ status }) => status)).toEqual(['saved', 'saved', 'saved']);
    });

    it('lets one of many writers with the same base win', async () => {
      const id = await create(text('a'));
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, n) => save(id, [['a', 1, text('a', `writer ${n}`)]])),
      );
      const statuses = replies.map(({ cells }) => cells[0]?.status);
      expect(statuses.filter((status) => status === 'saved')).toHaveLength(1);
      const winner = text('a', `writer ${statuses.indexOf('saved')}`);
      expect((await load(id)).cells).toEqual([{ version: 2, cell: winner }]);
    });

    it('refuses a late autosave of a deleted cell, and undoes a deletion that names its version', async () => {
      const id = await create(text('a'));
      expect((await save(id, [['a', 1, null]])).cells).toEqual([
        { status: 'saved', cellId: 'a', version: 2 },
      ]);
      const gone = { status: 'gone', cellId: 'a', version: 2 };
      expect((await save(id, [['a', 1, text('a', 'late')]])).cells).toEqual([gone]);
      expect((await save(id, [['a', 0, text('a', 'late')]])).cells).toEqual([gone]);
      expect((await load(id)).cells).toEqual([]);
      expect((await save(id, [['a', 2, text('a', 'back')]])).cells).toEqual([
        { status: 'saved', cellId: 'a', version: 3 },
      ]);
      expect((await load(id)).cells).toEqual([{ version: 3, cell: text('a', 'back') }]);
    });

    it('refuses to delete what was changed since, and calls gone what never was', async () => {
      const id = await create(text('a'));
      await save(id, [['a', 1, text('a', 'theirs')]]);
      expect(
        (
          await save(id, [
            ['a', 1, null],
            ['z', 3, text('z')],
            ['z', 3, null],
          ])
        ).cells,
      ).toEqual([
        { status: 'conflict', cellId: 'a', version: 2, cell: text('a', 'theirs') },
        { status: 'gone', cellId: 'z', version: 0 },
        { status: 'gone', cellId: 'z', version: 0 },
      ]);
    });

    it('saves title and model with a version of their own', async () => {
      const id = await create(text('a'));
      const change = (properties: { baseVersion: number; title?: string; model?: string | null }) =>
        saveChanges(db, owner, id, { cells: [], properties });
      const renamed = { status: 'saved', version: 2, title: 'New', model: 'offline:writer' };
      expect(value(await change({ baseVersion: 1, title: 'New' })).properties).toEqual(renamed);
      expect(value(await change({ baseVersion: 1, title: 'New' })).properties).toEqual(renamed);
      expect(value(await change({ baseVersion: 1, title: 'Other' })).properties).toEqual({
        ...renamed,
        status: 'conflict',
      });
      expect(value(await change({ baseVersion: 2, model: null })).properties).toEqual({
        status: 'saved',
        version: 3,
        title: 'New',
        model: null,
      });
    });

    it("answers not-found to everything about somebody else's notebook", async () => {
      const id = await create(text('a'));
      const { share } = value(await createShare(db, owner, id));
      const change = { cells: [{ cellId: 'a', baseVersion: 1, cell: text('a', 'stolen') }] };
      const attempts = [
        await loadNotebook(db, stranger, id),
        await saveChanges(db, stranger, id, change),
        await deleteNotebook(db, stranger, id),
        await restoreNotebook(db, stranger, id),
        await purgeNotebook(db, stranger, id),
        await listDeletedCells(db, stranger, id),
        await restoreCell(db, stranger, id, 'a'),
        await listVersions(db, stranger, id),
        await keepOwnVersion(db, stranger, id, 'saved'),
        await loadVersion(db, stranger, id, 'nothing-of-this-name'),
        await duplicateNotebook(db, stranger, id),
        await createShare(db, stranger, id),
        await revokeShare(db, stranger, share.id),
        await loadNotebook(db, owner, 'nothing-of-this-name'),
      ];
      expect(attempts.map(codeOf)).toEqual(Array(attempts.length).fill('not-found'));
      expect(await listShares(db, stranger)).toEqual([]);
      expect((await load(id)).cells).toEqual([{ version: 1, cell: text('a') }]);
    });

    it('puts a notebook into the bin and takes it out again', async () => {
      const id = await create(text('a'));
      expect(await deleteNotebook(db, owner, id)).toEqual({ ok: true, value: { id } });
      expect(codeOf(await deleteNotebook(db, owner, id))).toBe('ok');
      expect(codeOf(await loadNotebook(db, owner, id))).toBe('not-found');
      const late = { cells: [{ cellId: 'a', baseVersion: 1, cell: text('a', 'late') }] };
      expect(codeOf(await saveChanges(db, owner, id, late))).toBe('not-found');
      expect(await list()).toEqual([]);
      expect((await list(true)).map((notebook) => [notebook.id, typeof notebook.deletedAt])).toEqual([
        [id, 'number'],
      ]);
      expect(await restoreNotebook(db, owner, id)).toEqual({ ok: true, value: { id } });
      expect((await load(id)).cells).toEqual([{ version: 1, cell: text('a') }]);
      expect(await list(true)).toEqual([]);
    });

    it('deletes a notebook in the bin for good, and none outside of it', async () => {
      const id = await create(text('a'));
      expect(codeOf(await purgeNotebook(db, owner, id))).toBe('not-found');
      await createShare(db, owner, id);
      await deleteNotebook(db, owner, id);
      expect(await purgeNotebook(db, owner, id)).toEqual({ ok: true, value: { id } });
      expect(codeOf(await restoreNotebook(db, owner, id))).toBe('not-found');
      expect(await list(true)).toEqual([]);
      expect(await db.cell.count({ where: { notebookId: id } })).toBe(0);
    });

    it('brings deleted cells back, whoever edits them next', async () => {
      const id = await create(text('a'), text('b', 'B', 'a1'), text('blank', '', 'a2'));
      const drop = (cellId: string) => ({ cellId, baseVersion: 1, cell: null });
      await saveChanges(db, owner, id, { cells: [drop('a'), drop('b'), drop('blank')] });
      const bin = value(await listDeletedCells(db, owner, id));
      expect(bin.cells.map(({ cell }) => cell.id).sort()).toEqual(['a', 'b']);
      const back = { cellId: 'b', version: 3, cell: text('b', 'B', 'a1') };
      expect(value(await restoreCell(db, owner, id, 'b'))).toEqual(back);
      expect(value(await restoreCell(db, owner, id, 'b'))).toEqual(back);
      expect((await load(id)).cells).toEqual([{ version: 3, cell: back.cell }]);
      expect(value(await listDeletedCells(db, owner, id)).cells).toHaveLength(1);
      const next = { cells: [{ cellId: 'b', baseVersion: 3, cell: text('b', 'more', 'a1') }] };
      expect(value(await saveChanges(db, owner, id, next)).cells[0]?.status).toBe('saved');
    });

    it('keeps in the bin what a cell was when it was deleted, saved before or not', async () => {
      const id = await create(text('a', 'saved'));
      const last = text('a', 'typed since');
      await saveChanges(db, owner, id, { cells: [{ cellId: 'a', baseVersion: 1, cell: null, last }] });
      expect(value(await listDeletedCells(db, owner, id)).cells).toMatchObject([{ cell: last }]);
      expect(value(await restoreCell(db, owner, id, 'a'))).toEqual({ cellId: 'a', version: 3, cell: last });
    });

    describe('versions', () => {
      const asked = (at: number, ...after: QuestionCell['trace']): QuestionCell => ({
        ...question('q', false),
        trace: [
          { type: 'asked', at, question: 'What is q?', strategy: 'program', model: 'offline:writer' },
          ...after,
        ],
      });
      const ran = (at: number): QuestionCell['trace'][number] => ({
        type: 'ran',
        at,
        attempt: 1,
        outcome: { kind: 'returned', answer: null, console: [], durationMs: 1 },
      });
      const change = (cell: Cell, baseVersion: number) => ({
        cells: [{ cellId: cell.id, baseVersion, cell }],
      });
      const versions = async (id: string) => value(await listVersions(db, owner, id)).versions;
      const facts = async (id: string) =>
        (await versions(id)).map(
          ({ reason, cells, added, removed, changed }) =>
            `${reason} ${cells} +${added} -${removed} ~${changed}`,
        );

      it('are kept at every run, before a model writes anew, and at every share', async () => {
        const id = await create(text('t'), question('q', false));
        await saveChanges(db, owner, id, change(text('t', 'typed'), 1));
        await saveChanges(db, owner, id, change(asked(1), 1));
        expect(await facts(id)).toEqual([]);
        await saveChanges(
          db,
          owner,
          id,
          change(asked(1, ran(2), { type: 'answered', at: 3, attempt: 1 }), 2),
        );
        expect(await facts(id)).toEqual(['ran 2 +2 -0 ~0']);
        await saveChanges(db, owner, id, change(text('t', 'more'), 2));
        await saveChanges(db, owner, id, change(asked(9), 3));
        expect(await facts(id)).toEqual(['replaced 2 +0 -0 ~1', 'ran 2 +2 -0 ~0']);
        await saveChanges(db, owner, id, { cells: [{ cellId: 't', baseVersion: 3, cell: null }] });
        await createShare(db, owner, id);
        await createShare(db, owner, id);
        expect(await facts(id)).toEqual(['shared 1 +0 -1 ~1', 'replaced 2 +0 -0 ~1', 'ran 2 +2 -0 ~0']);
        const [, , first] = await versions(id);
        const then = value(await loadVersion(db, owner, id, first?.id ?? ''));
        expect(then.notebook.cells).toEqual([
          asked(1, ran(2), { type: 'answered', at: 3, attempt: 1 }),
          text('t', 'typed'),
        ]);
        expect(then.gone).toEqual([{ cellId: 't', version: 4 }]);
      });

      it('store a cell that did not change once, and nothing when nothing changed', async () => {
        const id = await create(text('a'), text('b', 'B', 'a1'));
        expect(value(await keepOwnVersion(db, owner, id, 'saved'))).toEqual({ kept: true });
        expect(value(await keepOwnVersion(db, owner, id, 'saved'))).toEqual({ kept: false });
        await saveChanges(db, owner, id, change(text('a', 'A'), 1));
        await keepOwnVersion(db, owner, id, 'restored');
        expect(await facts(id)).toEqual(['restored 2 +0 -0 ~1', 'saved 2 +2 -0 ~0']);
        expect(await db.cellVersion.count({ where: { notebookId: id } })).toBe(3);
      });

      it('hold the strategy of the notebook; one from before there was any says nothing of it', async () => {
        const id = await create(text('a'));
        const choose = (baseVersion: number, strategy: string | null) =>
          saveChanges(db, owner, id, { cells: [], properties: { baseVersion, strategy } });
        const kept = async () => value(await keepOwnVersion(db, owner, id, 'saved')).kept;
        expect([await kept(), await choose(1, 'vote'), await kept(), await kept()]).toMatchObject([
          true,
          { ok: true },
          true,
          false,
        ]);
        await choose(2, null);
        expect(await kept()).toBe(true);
        const found = await versions(id);
        const then = async (at: number) =>
          value(await loadVersion(db, owner, id, found[at]?.id ?? '')).notebook.strategy;
        expect([await then(2), await then(1), await then(0)]).toEqual([null, 'vote', null]);
        await db.version.updateMany({ where: { notebookId: id }, data: { strategy: null } });
        expect(await then(1)).toBe(undefined);
      });

      it('are capped: the oldest go, with the cells that only they held', async () => {
        const id = await create(text('a'), text('b', 'B', 'a1'));
        for (let at = 1; at <= maxVersions + 21; at++) {
          await db.cell.updateMany({ where: { notebookId: id, id: 'a' }, data: { version: at } });
          await keepVersion(db, id, 'ran');
        }
        expect(await versions(id)).toHaveLength(maxVersions);
        await db.cellVersion.updateMany({ where: { notebookId: id }, data: { createdAt: new Date(0) } });
        for (let at = 1; at <= 21; at++) {
          await db.cell.updateMany({ where: { notebookId: id, id: 'a' }, data: { version: 1_000 + at } });
          await keepVersion(db, id, 'ran');
        }
        await pruneVersions(db, id);
        expect(await versions(id)).toHaveLength(maxVersions);
        const left = await db.cellVersion.findMany({ where: { notebookId: id }, select: { cellId: true } });
        expect(left.filter(({ cellId }) => cellId === 'b')).toHaveLength(1);
        expect(left.filter(({ cellId }) => cellId === 'a')).toHaveLength(maxVersions);
      }, 60_000);
    });

    it('duplicates a notebook with its cells, under a given title', async () => {
      const id = await create(text('a'), question('b', true));
      const copy = value(await duplicateNotebook(db, owner, id, { title: 'Sums again' }));
      const [first, second] = [await load(id), await load(copy.id)];
      expect({ ...second, title: first.title, createdAt: 0, updatedAt: 0 }).toEqual({
        ...first,
        id: copy.id,
        createdAt: 0,
        updatedAt: 0,
      });
      expect(second.title).toBe('Sums again');
    });

    it('opens a notebook with a damaged cell, and lets that cell be replaced or deleted', async () => {
      const id = await create(text('a'), text('b'), text('c'));
      await db.cell.updateMany({ where: { notebookId: id, id: 'a' }, data: { content: '{"kind":"tex' } });
      await db.cell.updateMany({
        where: { notebookId: id, id: 'b' },
        data: { content: JSON.stringify(text('c')) },
      });
      const loaded = await load(id);
      expect(loaded.cells).toEqual([{ version: 1, cell: text('c') }]);
      expect(loaded.damaged).toEqual([
        { id: 'a', version: 1 },
        { id: 'b', version: 1 },
      ]);
      expect(
        (
          await save(id, [
            ['a', 7, text('a', 'new')],
            ['a', 1, text('a', 'new')],
            ['b', 1, null],
          ])
        ).cells,
      ).toEqual([
        { status: 'conflict', cellId: 'a', version: 1, cell: null },
        { status: 'saved', cellId: 'a', version: 2 },
        { status: 'saved', cellId: 'b', version: 2 },
      ]);
      expect((await load(id)).damaged).toEqual([]);
    });

    it('shares a snapshot that later edits do not change, and forks it into a notebook of its own', async () => {
      const id = await create(text('a'), question('b', true));
      const made = createdShareSchema.parse(value(await createShare(db, owner, id)));
      await save(id, [['a', 1, text('a', 'later')]]);
      const shared = sharedNotebookSchema.parse(value(await loadShare(db, made.token)));
      expect(shared.notebook).toEqual(notebookOf(text('a'), question('b', true)));
      const fork = value(await forkShare(db, stranger, made.token));
      const copy = value(await loadNotebook(db, stranger, fork.id));
      expect(copy.forkedFrom).toEqual({ title: 'Sums' });
      expect(copy.cells.map(({ cell }) => cell)).toEqual([text('a'), question('b', true)]);
    });

    it('keeps no token, and answers the same to wrong, revoked and deleted links', async () => {
      const id = await create(text('a'));
      const { token, share } = value(await createShare(db, owner, id));
      expect(JSON.stringify(await db.share.findMany())).not.toContain(token);
      const wrong = await loadShare(db, 'A'.repeat(32));
      expect(codeOf(wrong)).toBe('not-found');
      expect([await loadShare(db, share.id), await forkShare(db, stranger, share.id)]).toEqual([
        wrong,
        wrong,
      ]);
      await deleteNotebook(db, owner, id);
      expect(await loadShare(db, token)).toEqual(wrong);
      await restoreNotebook(db, owner, id);
      expect(codeOf(await loadShare(db, token))).toBe('ok');
      expect(await revokeShare(db, owner, share.id)).toEqual({ ok: true, value: { id: share.id } });
      expect([await loadShare(db, token), await forkShare(db, stranger, token)]).toEqual([wrong, wrong]);
    });

    it('shows the latest behind a link that is live, and holds on to it when asked to', async () => {
      const id = await create(text('a'));
      const request = createShareSchema.parse({ live: true });
      const { token, share } = value(await createShare(db, owner, id, request));
      await save(id, [['a', 1, text('a', 'later')]]);
      const shown = async () => value(await loadShare(db, token)).notebook.cells;
      expect(await shown()).toEqual([text('a', 'later')]);
      expect(codeOf(await changeShare(db, stranger, share.id, { live: false }))).toBe('not-found');
      expect(value(await changeShare(db, owner, share.id, { live: false })).live).toBe(false);
      await save(id, [['a', 2, text('a', 'too late')]]);
      expect(await shown()).toEqual([text('a', 'later')]);
      await revokeShare(db, owner, share.id);
      expect(codeOf(await changeShare(db, owner, share.id, { live: true }))).toBe('not-found');
    });

    it('ends a link at its time, and shows no more than its options say', async () => {
      const id = await create(text('a'), question('b', true));
      const at = Date.now();
      const over = createShareSchema.parse({ expiresAt: at - 1 });
      expect(codeOf(await loadShare(db, value(await createShare(db, owner, id, over)).token))).toBe(
        'not-found',
      );
      const options = { cell: 'b', programs: false };
      const open = createShareSchema.parse({ expiresAt: at + 60_000, options });
      const { token, share } = value(await createShare(db, owner, id, open));
      expect([share.expiresAt, share.options.programs]).toEqual([at + 60_000, false]);
      const shared = value(await loadShare(db, token));
      expect(shared.notebook.cells.map((cell) => cell.id)).toEqual(['b']);
      expect(JSON.stringify(shared)).not.toContain('answer(');
      await db.share.updateMany({ where: { id: share.id }, data: { options: 'not JSON', live: true } });
      expect(value(await loadShare(db, token)).options.programs).toBe(false);
    });

    it("lists the owner's links with their views", async () => {
      const [one, two] = [await create(text('a')), await create(text('b'))];
      const first = value(await createShare(db, owner, one));
      const second = value(await createShare(db, owner, two));
      await countShareView(db, first.token);
      await countShareView(db, first.token);
      await revokeShare(db, owner, second.share.id);
      await countShareView(db, second.token);
      const { shares } = shareListSchema.parse({ shares: await listShares(db, owner) });
      expect(new Map(shares.map((share) => [share.id, [share.views, share.revokedAt === null]]))).toEqual(
        new Map([
          [first.share.id, [2, true]],
          [second.share.id, [0, false]],
        ]),
      );
      expect((await listShares(db, owner, one)).map((share) => share.id)).toEqual([first.share.id]);
    });

    it('shows a link whose snapshot has a damaged cell, without that cell', async () => {
      const id = await create(text('a'), text('b'));
      const { token, share } = value(await createShare(db, owner, id));
      const damaged = JSON.stringify({ ...notebookOf(text('a')), cells: [{ kind: 'html' }, text('b')] });
      await db.share.updateMany({ where: { id: share.id }, data: { snapshot: damaged } });
      expect(value(await loadShare(db, token)).notebook).toEqual(notebookOf(text('b')));
      await db.share.updateMany({ where: { id: share.id }, data: { snapshot: 'not JSON' } });
      expect(codeOf(await loadShare(db, token))).toBe('not-found');
    });

    it('keeps every text alike: emoji, quotes and backslashes stay, U+0000 and half surrogates become U+FFFD', async () => {
      const words = 'é 漢字 🪄 "\\u0000" \\ \n';
      const id = await create(text('a', words), text('b', 'a\u0000b\uD800c'));
      await saveChanges(db, owner, id, {
        cells: [],
        properties: { baseVersion: 1, title: '🪄\u0000\uDC00' },
      });
      const loaded = await load(id);
      expect([loaded.title, ...loaded.cells.map(({ cell }) => cell.kind === 'text' && cell.text)]).toEqual([
        '🪄\uFFFD\uFFFD',
        words,
        'a\uFFFDb\uFFFDc',
      ]);
      const again = await save(id, [['b', 0, text('b', 'a\u0000b\uD800c')]]);
      expect(again.cells).toEqual([{ status: 'saved', cellId: 'b', version: 1 }]);
    });

    it('refuses whatever would need a transaction', async () => {
      await expect(db.$transaction([db.owner.count(), db.owner.count()])).rejects.toThrow(
        /single statements/,
      );
      await expect(db.$transaction((tx) => tx.owner.count())).rejects.toThrow(/single statements/);
      const nested = { id: `nested_${owner}`, tokenHash: `nested_${owner}` };
      const notebooks = { create: { id: nested.id, title: '', complete: true } };
      await expect(db.owner.create({ data: { ...nested, notebooks } })).rejects.toThrow(/single statements/);
      expect(await db.owner.findUnique({ where: { id: nested.id } })).toBe(null);
    });
  });
}
