import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShareSchema } from '@/lib/net/shares-api';
import type { Result } from '@/lib/reasoning/result';
import { startTestPostgres } from '@/scripts/test-postgres';
import { aiRuleFor } from './ai-rule';
import { createNotebook } from './create-notebook';
import { readDatabaseSettings } from './database-settings';
import { dialects } from './dialect';
import { duplicateNotebook } from './duplicate-notebook';
import { countHint, hintSubject } from './hint-subject';
import { type Database, openDatabase } from './open-database';
import { prepareDatabase } from './prepare-database';
import { changeShare, createShare } from './share';
import { studentCopy } from './student-copy';
import { handedOut, question, value } from './testing/handed-out';

/** What a student may ask of models, whatever their browser says, on both databases. */

const postgres = await startTestPostgres();
afterAll(() => postgres?.stop());

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

for (const dialect of dialects) {
  describe.skipIf(dialect === 'postgresql' && !postgres)(`the rule about models on ${dialect}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wand-rule-'));
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

    const asked = (owner: string, texts: string[], named?: string) =>
      aiRuleFor(db, owner, { notebook: named, texts });

    it('holds for the copy, for a request without a notebook or with somebody else’s, and for the question anywhere', async () => {
      const { token } = await lesson.handOut();
      const copy = await lesson.take(token);
      const own = value(await createNotebook(db, lesson.student, {})).id;
      expect(await asked(lesson.student, ['Anything else'], copy)).toBe('off');
      expect(await asked(lesson.student, ['Anything else'])).toBe('off');
      expect(await asked(lesson.student, ['Anything else'], lesson.notebook)).toBe('off');
      expect(await asked(lesson.student, [`Please: ${question.toUpperCase()}  Thanks`], own)).toBe('off');
      expect(await asked(lesson.student, ['Anything else'], own)).toBe('on');
      expect(await asked(lesson.teacher, [question], lesson.notebook)).toBe('on');
    });

    it('follows the lesson.teacher, also for copies that are out and for those that were replaced', async () => {
      const { token, share } = await lesson.handOut('hint');
      const first = await lesson.take(token);
      await lesson.take(token, lesson.student, null, true);
      expect(await asked(lesson.student, [], first)).toBe('hint');
      value(await changeShare(db, lesson.teacher, share.id, { ai: 'on' }));
      expect(await asked(lesson.student, [question], first)).toBe('on');
      value(await changeShare(db, lesson.teacher, share.id, { ai: 'off' }));
      expect(await asked(lesson.student, [], first)).toBe('off');
    });

    it('keeps a teacher who tries the handout from nothing but the copy', async () => {
      const { token } = await lesson.handOut();
      const copy = await lesson.take(token, lesson.teacher);
      expect(await asked(lesson.teacher, [question], copy)).toBe('off');
      expect(await asked(lesson.teacher, [question], lesson.notebook)).toBe('on');
      expect(await asked(lesson.teacher, [question])).toBe('on');
    });

    it('goes along with a duplicate, which the teacher does not see', async () => {
      const { token } = await lesson.handOut();
      const copy = await lesson.take(token);
      const twin = value(await duplicateNotebook(db, lesson.student, copy)).id;
      expect(await asked(lesson.student, [], twin)).toBe('off');
      expect(await studentCopy(db, lesson.student, twin)).toMatchObject({ ai: 'off', current: false });
    });

    it('makes hints about the question as it was handed out, and knows what is expected', async () => {
      const { token, share } = await lesson.handOut('hint');
      const copy = await lesson.take(token);
      expect(await hintSubject(db, lesson.student, copy, 'percent')).toEqual({ question, expected: '36' });
      expect(await hintSubject(db, lesson.student, copy, 'own')).toBe(null);
      expect(await hintSubject(db, lesson.teacher, copy, 'percent')).toBe(null);
      await countHint(db, lesson.student, copy, 'percent');
      expect((await lesson.board(share.id)).students[0]?.marks[0]?.hints).toBe(1);
    });

    it('is refused to a link that is read, and a handout never becomes live', async () => {
      const toRead = value(await createShare(db, lesson.teacher, lesson.notebook));
      expect(codeOf(await changeShare(db, lesson.teacher, toRead.share.id, { ai: 'off' }))).toBe('invalid');
      const { share } = await lesson.handOut();
      expect(codeOf(await changeShare(db, lesson.teacher, share.id, { live: true }))).toBe('invalid');
      expect(createShareSchema.safeParse({ ai: 'off', live: true }).success).toBe(false);
    });
  });
}
