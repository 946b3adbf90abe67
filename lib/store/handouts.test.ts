import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answeredCell } from '@/lib/lesson/testing/answered-cell';
import { handoutViewSchema, studentCopySchema } from '@/lib/net/handouts-api';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Result } from '@/lib/reasoning/result';
import { startTestPostgres } from '@/scripts/test-postgres';
import { aiRuleFor } from './ai-rule';
import { readDatabaseSettings } from './database-settings';
import { deleteNotebook, purgeNotebook, restoreNotebook } from './delete-notebook';
import { dialects } from './dialect';
import { findHandout, viewHandout } from './handout';
import { loadBoard } from './load-board';
import { loadNotebook } from './load-notebook';
import { forkShare, loadShare } from './load-share';
import { type Database, openDatabase } from './open-database';
import { createOwner } from './owner';
import { prepareDatabase } from './prepare-database';
import { readStudentCopy } from './read-student-copy';
import { saveChanges } from './save-changes';
import { changeShare, createShare, listShares, revokeShare } from './share';
import { studentCopy } from './student-copy';
import { answered, handedOut, question, value } from './testing/handed-out';

/** Handouts and the copies that students have of them, on both databases. */

const postgres = await startTestPostgres();
afterAll(() => postgres?.stop());

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

for (const dialect of dialects) {
  describe.skipIf(dialect === 'postgresql' && !postgres)(`handouts on ${dialect}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wand-handouts-'));
    let db: Database;
    let lesson: Awaited<ReturnType<typeof handedOut>>;

    beforeAll(async () => {
      const url = dialect === 'sqlite' ? `file:${join(folder, 'wand.db')}` : await postgres?.newDatabase();
      const settings = readDatabaseSettings({ DATABASE_URL: url });
      await prepareDatabase(settings);
      db = openDatabase(settings);
    });
    beforeEach(async () => {
      lesson = await handedOut(db);
    });
    afterAll(async () => {
      await db?.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    });

    it('gives a copy with nothing run, and nothing that the teacher expects, found or noted', async () => {
      const { token, share } = await lesson.handOut();
      expect(share.handout).toEqual({ ai: 'off', students: 0 });
      const copy = value(await loadNotebook(db, lesson.student, await lesson.take(token)));
      expect(copy.title).toBe('Percents');
      expect(copy.cells.map(({ cell }) => cell)).toEqual([
        newQuestionCell('percent', 'a1', question),
        newQuestionCell('free', 'a5', 'How many days are in a leap year?'),
      ]);
      expect(JSON.stringify(copy.cells)).not.toMatch(/36|tenth/);
      expect(JSON.stringify(await viewHandout(db, token, null, null))).not.toMatch(/tenth|pencils/);
    });

    it('has the programs where the teacher wants it, not run', async () => {
      const { token } = await lesson.handOut('on', { options: { programs: true } });
      const copy = value(await loadNotebook(db, lesson.student, await lesson.take(token)));
      const [first] = copy.cells;
      expect(first?.cell).toMatchObject({
        trace: [],
        draft: expect.stringContaining('answer('),
        expected: null,
      });
    });

    it('shows nothing through any other door', async () => {
      const { token } = await lesson.handOut();
      expect(codeOf(await loadShare(db, token))).toBe('not-found');
      expect(codeOf(await forkShare(db, lesson.student, token))).toBe('not-found');
      const toRead = value(await createShare(db, lesson.teacher, lesson.notebook));
      expect(codeOf(await findHandout(db, toRead.token, null))).toBe('not-found');
    });

    it('leads a student back to the same copy, and to another only when they begin anew', async () => {
      const { token, share } = await lesson.handOut();
      const first = await lesson.take(token, lesson.student, 'Ada');
      expect(await lesson.take(token, lesson.student)).toBe(first);
      const view = handoutViewSchema.parse(value(await viewHandout(db, token, null, lesson.student)));
      expect(view.copy).toEqual({ notebook: first, number: 1, nickname: 'Ada' });
      await lesson.answer(first, '30');
      const second = await lesson.take(token, lesson.student, null, true);
      expect(second).not.toBe(first);
      expect(await lesson.marks(share.id)).toEqual([[1, null, null]]);
      await lesson.answer(first, '36', lesson.student, 2);
      expect(await lesson.marks(share.id)).toEqual([[1, null, null]]);
      expect(studentCopySchema.parse(await studentCopy(db, lesson.student, first)).current).toBe(false);
      expect(studentCopySchema.parse(await studentCopy(db, lesson.student, second)).current).toBe(true);
    });

    it('numbers a class that comes at the same moment, and makes one copy for each', async () => {
      const { token, share } = await lesson.handOut();
      const owners = await Promise.all(Array.from({ length: 12 }, () => createOwner(db)));
      const copies = await Promise.all(
        owners.flatMap(({ id }) => [lesson.take(token, id), lesson.take(token, id)]),
      );
      expect(new Set(copies).size).toBe(12);
      const { students } = await lesson.board(share.id);
      expect(students.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
      expect((await listShares(db, lesson.teacher))[0]?.handout?.students).toBe(12);
    });

    it('takes in what is saved, judges it anew, and puts equal answers together', async () => {
      const { token, share } = await lesson.handOut();
      const others = await Promise.all(Array.from({ length: 3 }, () => createOwner(db)));
      await lesson.take(token, lesson.student, 'Ada');
      for (const [at, { id }] of others.entries()) {
        const copy = await lesson.take(token, id);
        if (at < 2) await lesson.answer(copy, at === 0 ? '30' : '30.0', id);
      }
      await lesson.answer(await lesson.take(token), '36');
      const { questions, students } = await lesson.board(share.id);
      expect(questions[0]).toMatchObject({
        held: { against: 'expected', text: '36' },
        groups: [
          { text: '36', verdict: 'right', students: [1] },
          { text: '30', verdict: 'wrong', students: [2, 3] },
        ],
      });
      expect(students.map(({ nickname, marks: [mark] }) => [nickname, mark?.state, mark?.verdict])).toEqual([
        ['Ada', 'answered', 'right'],
        [null, 'answered', 'wrong'],
        [null, 'answered', 'wrong'],
        [null, null, null],
      ]);
    });

    it('holds answers against what the teacher expects now', async () => {
      const { token, share } = await lesson.handOut();
      await lesson.answer(await lesson.take(token), '30');
      const corrected = { cellId: 'percent', baseVersion: 1, cell: { ...answered('36'), expected: '30' } };
      const before = value(await loadBoard(db, lesson.teacher, share.id)).mark;
      expect(value(await loadBoard(db, lesson.teacher, share.id, before)).board).toBe(null);
      value(await saveChanges(db, lesson.teacher, lesson.notebook, { cells: [corrected] }));
      const after = value(await loadBoard(db, lesson.teacher, share.id, before));
      expect(after.board?.students[0]?.marks[0]?.verdict).toBe('right');
    });

    it('forgets what was deleted, and ignores questions that were not handed out', async () => {
      const { token, share } = await lesson.handOut();
      const copy = await lesson.take(token);
      await lesson.answer(copy, '36');
      const own = { ...answeredCell('own', [], '7'), question: 'Mine' };
      value(
        await saveChanges(db, lesson.student, copy, {
          cells: [{ cellId: 'own', baseVersion: 0, cell: own }],
        }),
      );
      value(
        await saveChanges(db, lesson.student, copy, {
          cells: [{ cellId: 'percent', baseVersion: 2, cell: null }],
        }),
      );
      expect(await lesson.marks(share.id)).toEqual([[1, null, null]]);
    });

    it('is for its teacher alone', async () => {
      const { token, share } = await lesson.handOut();
      await lesson.take(token);
      expect(codeOf(await loadBoard(db, lesson.student, share.id))).toBe('not-found');
      expect(codeOf(await readStudentCopy(db, lesson.student, share.id, 1))).toBe('not-found');
      expect(codeOf(await changeShare(db, lesson.student, share.id, { ai: 'on' }))).toBe('not-found');
      expect(value(await readStudentCopy(db, lesson.teacher, share.id, 1)).notebook.cells).toHaveLength(2);
    });

    it.each<['revoked' | 'expired']>([['revoked'], ['expired']])(
      '%s: nobody joins, nothing more comes in, the copy stays without the rule',
      async (how) => {
        const { token, share } = await lesson.handOut();
        const copy = await lesson.take(token);
        await lesson.answer(copy, '30');
        if (how === 'revoked') await revokeShare(db, lesson.teacher, share.id);
        else
          await db.share.update({ where: { id: share.id }, data: { expiresAt: new Date(Date.now() - 1) } });
        expect(codeOf(await findHandout(db, token, null))).toBe('not-found');
        await lesson.answer(copy, '36', lesson.student, 2);
        const { ended, questions } = await lesson.board(share.id);
        expect([ended, questions[0]?.groups.map(({ text }) => text)]).toEqual([how, ['30']]);
        expect(await studentCopy(db, lesson.student, copy)).toMatchObject({ ended: how, ai: 'off' });
        expect(await aiRuleFor(db, lesson.student, { notebook: copy, texts: [question] })).toBe('on');
        expect(codeOf(await readStudentCopy(db, lesson.teacher, share.id, 1))).toBe('not-found');
        expect(JSON.stringify(value(await loadNotebook(db, lesson.student, copy)))).not.toContain(
          '"expected":"36"',
        );
      },
    );

    it('rests in the bin with its lesson.notebook, and goes with it for good', async () => {
      const { token, share } = await lesson.handOut();
      const copy = await lesson.take(token);
      await deleteNotebook(db, lesson.teacher, lesson.notebook);
      expect(codeOf(await findHandout(db, token, null))).toBe('not-found');
      expect(await studentCopy(db, lesson.student, copy)).toMatchObject({ ended: 'binned' });
      expect(await aiRuleFor(db, lesson.student, { notebook: copy, texts: [] })).toBe('off');
      await restoreNotebook(db, lesson.teacher, lesson.notebook);
      expect(await studentCopy(db, lesson.student, copy)).toMatchObject({ ended: null });
      await deleteNotebook(db, lesson.teacher, lesson.notebook);
      value(await purgeNotebook(db, lesson.teacher, lesson.notebook));
      expect(await studentCopy(db, lesson.student, copy)).toBe(null);
      expect(codeOf(await loadNotebook(db, lesson.student, copy))).toBe('ok');
      expect(await db.student.count({ where: { shareId: share.id } })).toBe(0);
    });

    it('shows no copy that its student has put into the bin, and forgets one that is deleted for good', async () => {
      const { token, share } = await lesson.handOut();
      const copy = await lesson.take(token);
      await lesson.answer(copy, '36');
      await deleteNotebook(db, lesson.student, copy);
      expect(await lesson.marks(share.id)).toEqual([]);
      await restoreNotebook(db, lesson.student, copy);
      expect(await lesson.marks(share.id)).toEqual([[1, 'answered', null]]);
      await deleteNotebook(db, lesson.student, copy);
      const second = await lesson.take(token);
      expect(second).not.toBe(copy);
      await deleteNotebook(db, lesson.student, second);
      value(await purgeNotebook(db, lesson.student, second));
      expect(await db.progress.count({ where: { student: { shareId: share.id } } })).toBe(0);
      expect(value(await viewHandout(db, token, null, lesson.student)).copy).toBe(null);
      expect(await aiRuleFor(db, lesson.student, { texts: [question] })).toBe('off');
      expect([copy, second]).not.toContain(await lesson.take(token));
    });
  });
}
