import { z } from 'zod';
import { chartSchema } from './chart';
import { valueSchema } from './value';

/** One line that a program printed. `line` is the program's own line number, from 1, where known. */
export const consoleLineSchema = z.strictObject({
  level: z.enum(['log', 'info', 'warn', 'error', 'debug']),
  text: z.string().max(1_100_000),
  line: z.number().int().positive().optional(),
});
export type ConsoleLine = z.infer<typeof consoleLineSchema>;

/** What a program gave to `answer(value, { unit, label, chart })`, or returned. */
export const givenAnswerSchema = z.strictObject({
  value: valueSchema,
  unit: z.string().max(200).optional(),
  label: z.string().max(2_000).optional(),
  /** How its table is drawn. */
  chart: chartSchema.optional(),
});
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

export const programErrorSchema = z.strictObject({
  name: z.string().max(1_000),
  message: z.string().max(20_000),
  /** The program's own line and column, from 1, where the engine knew them. */
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
});
export type ProgramError = z.infer<typeof programErrorSchema>;

const common = {
  console: z.array(consoleLineSchema).max(10_001),
  /** How many printed lines were not kept. */
  consoleCut: z.number().int().positive().optional(),
  /** Wall-clock milliseconds from handing over the program to its end. */
  durationMs: z.number().nonnegative(),
};

/**
 * What came of one run. Only the sandbox makes an outcome, and only an outcome makes an answer.
 * `returned` with `answer: null` is a program that ended without giving an answer.
 */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returned'), answer: givenAnswerSchema.nullable(), ...common }),
  z.strictObject({ kind: z.literal('threw'), error: programErrorSchema, ...common }),
  z.strictObject({ kind: z.literal('timed-out'), budgetMs: z.number().positive(), ...common }),
  z.strictObject({ kind: z.literal('out-of-memory'), memoryMB: z.number().positive(), ...common }),
  z.strictObject({ kind: z.literal('too-large'), what: z.enum(['program', 'answer']), ...common }),
  z.strictObject({ kind: z.literal('crashed'), message: z.string().max(2_000), ...common }),
  z.strictObject({ kind: z.literal('cancelled'), ...common }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
