import * as z from 'zod';
import { aiRuleSchema } from '@/lib/notebook/ai-rule';
import { cellIdSchema } from '@/lib/notebook/cell';
import { type ProgressState, progressStateSchema } from '@/lib/notebook/progress';
import { answerText } from '@/lib/notebook/value-text';
import { sameAnswer } from '@/lib/reasoning/answer';
import { matchExpected } from '@/lib/reasoning/expected';
import type { GivenAnswer } from '@/lib/reasoning/outcome';
import { clusterPredictions } from './tally';

/** Most characters of an answer that the board shows. */
const maxShownLength = 200;

/** Why a handout takes no work in any more; null while it does. */
export const handoutEndSchema = z.enum(['revoked', 'expired', 'binned']);
export type HandoutEnd = z.infer<typeof handoutEndSchema>;

const verdictSchema = z.enum(['right', 'wrong']).nullable();
export type BoardVerdict = z.infer<typeof verdictSchema>;
const numberSchema = z.number().int().positive();

const markSchema = z.strictObject({
  state: progressStateSchema.nullable(),
  verdict: verdictSchema,
  /** The answer as text, where there is one. */
  text: z.string().nullable(),
  hints: z.number().int().nonnegative(),
});
export type BoardMark = z.infer<typeof markSchema>;

const groupSchema = z.strictObject({
  text: z.string(),
  verdict: verdictSchema,
  /** Who answered so, by number. */
  students: z.array(numberSchema),
});
export type AnswerGroup = z.infer<typeof groupSchema>;

/** What a class makes of a handout: each question with its answers in groups, each student with a mark for each question. */
export const handoutBoardSchema = z.strictObject({
  title: z.string(),
  ai: aiRuleSchema,
  ended: handoutEndSchema.nullable(),
  questions: z.array(
    z.strictObject({
      cell: cellIdSchema,
      question: z.string(),
      /** What answers are held against, as text, and whether the teacher typed it or answered the question; null: nothing. */
      held: z.strictObject({ against: z.enum(['expected', 'own']), text: z.string() }).nullable(),
      /** The right ones first, then the most frequent. */
      groups: z.array(groupSchema),
    }),
  ),
  students: z.array(
    z.strictObject({
      number: numberSchema,
      nickname: z.string().nullable(),
      /** In the order of the questions. */
      marks: z.array(markSchema),
    }),
  ),
});
export type HandoutBoard = z.infer<typeof handoutBoardSchema>;

/** A question that was handed out, with what its teacher expects now, and their own answer where there is one. */
export type BoardQuestion = {
  cell: string;
  question: string;
  expected: string | null;
  own: GivenAnswer | null;
};

export type StudentProgress = { state: ProgressState | null; answer: GivenAnswer | null; hints: number };

export type BoardStudent = {
  number: number;
  nickname: string | null;
  /** By the question's cell. */
  progress: ReadonlyMap<string, StudentProgress>;
};

/** Judges and groups what students answered. Pure: the same for whoever asks, and made anew at each asking. */
export function boardOf(
  facts: Pick<HandoutBoard, 'title' | 'ai' | 'ended'>,
  questions: readonly BoardQuestion[],
  students: readonly BoardStudent[],
): HandoutBoard {
  const marked = students.map(({ number, nickname, progress }) => ({
    number,
    nickname,
    marks: questions.map((question) => markOf(question, progress.get(question.cell))),
  }));
  return {
    ...facts,
    questions: questions.map((question, at) => ({
      cell: question.cell,
      question: question.question,
      held: heldAgainst(question),
      groups: groupsOf(
        marked.flatMap(({ number, marks }) => {
          const mark = marks[at];
          return mark?.text == null ? [] : [{ number, text: mark.text, verdict: mark.verdict }];
        }),
      ),
    })),
    students: marked,
  };
}

function heldAgainst({ expected, own }: BoardQuestion): HandoutBoard['questions'][number]['held'] {
  if (hasText(expected)) return { against: 'expected', text: expected.trim().slice(0, maxShownLength) };
  return own && { against: 'own', text: shown(own) };
}

function markOf(question: BoardQuestion, progress: StudentProgress | undefined): BoardMark {
  if (!progress) return { state: null, verdict: null, text: null, hints: 0 };
  const { state, answer, hints } = progress;
  if (answer === null || state !== 'answered') return { state, verdict: null, text: null, hints };
  return { state, verdict: verdictOn(question, answer), text: shown(answer), hints };
}

function verdictOn({ expected, own }: BoardQuestion, answer: GivenAnswer): BoardVerdict {
  if (hasText(expected)) return matchExpected(expected, answer) === 'same' ? 'right' : 'wrong';
  if (own) return sameAnswer(own, answer) ? 'right' : 'wrong';
  return null;
}

type Answered = { number: number; text: string; verdict: BoardVerdict };

/** Equal answers together; those that are judged differently, as with a tolerance, never are. */
function groupsOf(answers: readonly Answered[]): AnswerGroup[] {
  return (['right', 'wrong', null] as const).flatMap((verdict) =>
    clusterPredictions(
      answers
        .filter((answer) => answer.verdict === verdict)
        .map(({ text, number }) => ({ text, who: number })),
    ).map(({ text, who }) => ({ text, verdict, students: who })),
  );
}

const hasText = (expected: string | null): expected is string => expected !== null && expected.trim() !== '';

function shown(answer: GivenAnswer): string {
  const text = answerText(answer);
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength - 1)}…` : text;
}
