import { z } from 'zod';
import { consoleLineSchema, givenAnswerSchema, programErrorSchema } from '../reasoning/outcome';
import type { RunRequest } from '../reasoning/run';
import { sandboxLimits } from './limits';

/**
 * What crosses between a worker and its owner (the page, or Node's main thread) on one MessagePort.
 * The owner trusts nothing that comes back: a program that owns the engine's heap can post what it likes.
 */
export type ToWorker = { type: 'run'; run: number; request: RunRequest };

/** How a run ended, as the worker says it; `answer` is text from the guest, parsed by the owner. */
export type Ending =
  | { kind: 'returned'; answer: unknown }
  | { kind: 'threw'; error: z.infer<typeof programErrorSchema> }
  | { kind: 'timed-out'; budgetMs: number }
  | { kind: 'out-of-memory'; memoryMB: number }
  | { kind: 'too-large'; what: 'program' | 'answer' }
  | { kind: 'crashed'; message: string };

export type FromWorker =
  | { type: 'ready' }
  | { type: 'console'; run: number; lines: z.infer<typeof consoleLineSchema>[] }
  | { type: 'ended'; run: number; ending: string; consoleCut: number; spoilt: boolean };

const run = z.number().int().nonnegative();

export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({
    type: z.literal('console'),
    run,
    lines: z.array(consoleLineSchema).max(sandboxLimits.consoleLines),
  }),
  z.strictObject({
    type: z.literal('ended'),
    run,
    /** The JSON text of an `Ending`. */
    ending: z.string().max(sandboxLimits.answerLength + 100_000),
    consoleCut: z.number().int().nonnegative(),
    spoilt: z.boolean(),
  }),
]);

export const endingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returned'), answer: givenAnswerSchema.nullable() }),
  z.strictObject({ kind: z.literal('threw'), error: programErrorSchema }),
  z.strictObject({ kind: z.literal('timed-out'), budgetMs: z.number().positive() }),
  z.strictObject({ kind: z.literal('out-of-memory'), memoryMB: z.number().positive() }),
  z.strictObject({ kind: z.literal('too-large'), what: z.enum(['program', 'answer']) }),
  z.strictObject({ kind: z.literal('crashed'), message: z.string().max(2_000) }),
]);
