import { z } from 'zod';
import { changeSchema } from './change';
import { explanationLevelSchema } from './explanation';
import { wantedSchema } from './simulated-call';
import { maxProgramLength } from './text-limits';

const program = z.string().max(maxProgramLength);

/** Sub-questions in their order, each with its answer once it has one, in the notation of JavaScript. */
const parts = z
  .array(
    z.strictObject({
      name: z.string().max(100),
      question: z.string().max(2_000),
      answer: z.string().max(4_000).optional(),
    }),
  )
  .max(10);

/**
 * What is wanted of the model. The browser names the task and hands over its data; the server builds the prompt
 * (prompt.ts), so no prompt ever crosses the network. Left out, it is `program`.
 */
export const taskSchema = z.discriminatedUnion('kind', [
  /** A program that answers the question. */
  z.strictObject({ kind: z.literal('program') }),
  /** A program that a person asked, in words, to have changed. */
  z.strictObject({ kind: z.literal('change'), change: changeSchema }),
  /** The answer alone, in words: said, never executed. */
  z.strictObject({ kind: z.literal('direct') }),
  /** The answer in words, step by step (chain of thought): said, never executed. */
  z.strictObject({ kind: z.literal('steps') }),
  /** Tests of any answer to the question, written without seeing a program (CodeT, arXiv 2207.10397). */
  z.strictObject({ kind: z.literal('tests') }),
  /** A program that checks an answer by another route than the program that gave it (CSV, arXiv 2308.07921). */
  z.strictObject({
    kind: z.literal('verifier'),
    program,
    /** The answer as JavaScript, and its unit in words. */
    answer: z.string().max(20_000),
    unit: z.string().max(200).optional(),
  }),
  /** The next of several programs in a row; the last one must answer. */
  z.strictObject({ kind: z.literal('action'), stepsLeft: z.number().int().positive().max(20) }),
  /** The question as a list of sub-questions (Decomposed prompting, arXiv 2210.02406): a plan, never executed. */
  z.strictObject({ kind: z.literal('decompose') }),
  /** A program for one of the sub-questions. */
  z.strictObject({ kind: z.literal('part'), parts, wanted: z.string().max(100) }),
  /** The program that joins the answers of the sub-questions. */
  z.strictObject({ kind: z.literal('join'), parts, wanted: z.undefined().optional() }),
  /** A program that answers, and may ask the model while it runs (Chain of Code, arXiv 2312.04474). */
  z.strictObject({ kind: z.literal('simulate') }),
  /** The reply to what a running program asks: said, never executed. */
  z.strictObject({ kind: z.literal('reply'), asked: z.string().max(10_000), wanted: wantedSchema }),
  /** A program in plain words for somebody (not a program): said, never executed. */
  z.strictObject({
    kind: z.literal('explain'),
    program,
    /** The answer that it gave, in words. */
    answer: z.string().max(4_000).optional(),
    level: explanationLevelSchema,
  }),
  /** One hint in words on the way to the answer, and neither a program nor the answer: said, never executed. */
  z.strictObject({
    kind: z.literal('hint'),
    /** The program as far as it is written by hand; empty where there is none. */
    program,
    /** What came of it when it ran, in words; left out where it has not. */
    outcome: z.string().max(4_000).optional(),
  }),
]);
export type Task = z.infer<typeof taskSchema>;

export const taskKinds = [
  'program',
  'change',
  'direct',
  'steps',
  'tests',
  'verifier',
  'action',
  'decompose',
  'part',
  'join',
  'simulate',
  'reply',
  'explain',
  'hint',
] as const;
export type TaskKind = (typeof taskKinds)[number];
