import { answeredCell } from '@/lib/lesson/testing/answered-cell';
import { boardReplySchema } from '@/lib/net/handouts-api';
import { createdShareSchema, createShareSchema } from '@/lib/net/shares-api';
import type { AiRule } from '@/lib/notebook/ai-rule';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Result } from '@/lib/reasoning/result';
import { createNotebook } from '../create-notebook';
import { findHandout } from '../handout';
import { loadBoard } from '../load-board';
import type { Database } from '../open-database';
import { createOwner } from '../owner';
import { saveChanges } from '../save-changes';
import { createShare } from '../share';
import { takeCopy } from '../take-copy';

/** The value of what must have gone well. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

export const question = 'What is 15% of 240 pencils?';

/** The question as somebody's program answered it. */
export const answered = (said: string) => ({
  ...answeredCell('percent', [], said),
  question,
  position: 'a1',
});

/** A teacher with a notebook of two questions, a student, and what they do with a handout. */
export async function handedOut(db: Database) {
  const teacher = (await createOwner(db)).id;
  const student = (await createOwner(db)).id;
  const cells = [
    { ...answered('36'), expected: '36', notes: 'Ask who took a tenth first.' },
    newQuestionCell('free', 'a5', 'How many days are in a leap year?'),
  ];
  const made = await createNotebook(db, teacher, { notebook: { title: 'Percents', model: null, cells } });
  const notebook = value(made).id;
  const board = async (id: string) => {
    const { board: now } = boardReplySchema.parse(value(await loadBoard(db, teacher, id)));
    if (!now) throw new Error('There is no board.');
    return now;
  };
  return {
    teacher,
    student,
    notebook,
    handOut: async (ai: AiRule = 'off', more: object = {}) => {
      const wanted = createShareSchema.parse({ ai, options: { programs: false }, ...more });
      return createdShareSchema.parse(value(await createShare(db, teacher, notebook, wanted)));
    },
    take: async (token: string, owner = student, nickname: string | null = null, anew = false) =>
      value(await takeCopy(db, owner, value(await findHandout(db, token, null)), { nickname, anew })).id,
    board,
    /** Each student's number and how far they are with each question. */
    marks: async (id: string) =>
      (await board(id)).students.map(({ number, marks }) => [number, ...marks.map(({ state }) => state)]),
    /** A student's browser saves what it ran. */
    answer: async (copy: string, said: string, owner = student, baseVersion = 1) => {
      const changes = { cells: [{ cellId: 'percent', baseVersion, cell: answered(said) }] };
      return value(await saveChanges(db, owner, copy, changes));
    },
  };
}
