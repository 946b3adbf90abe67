import { z } from 'zod';
import { outcomeSchema } from './outcome';
import { problemSchema } from './result';
import { runLimitsSchema } from './run';
import { maxProgramLength, maxQuestionLength, usageSchema } from './write-program';

/**
 * A trace is the append-only list of events from a question to its answer. There is no second
 * representation: the screen, saving, sharing, presenting, exporting and replaying all read these events.
 * `at` is milliseconds since 1970. `attempt` counts programs from 1, whoever wrote them.
 */
const at = z.number().int().nonnegative();
const attempt = z.number().int().positive();
const program = z.string().max(maxProgramLength);

export const traceEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('asked'),
    at,
    question: z.string().max(maxQuestionLength),
    strategy: z.string().max(100),
    model: z.string().max(200),
  }),
  /** The model began to write attempt n; for n > 1 `feedback` is what it was told. */
  z.strictObject({ type: z.literal('writing'), at, attempt, feedback: z.string().max(40_000).optional() }),
  /** The program is complete. `prose` is what the model said beside it. */
  z.strictObject({
    type: z.literal('written'),
    at,
    attempt,
    program,
    prose: z.string().max(100_000),
    model: z.string().max(200),
    usage: usageSchema,
  }),
  /** A person changed the program of the attempt before. */
  z.strictObject({ type: z.literal('edited'), at, attempt, program }),
  z.strictObject({
    type: z.literal('running'),
    at,
    attempt,
    seed: z.number().int().nonnegative().max(0xffffffff),
    clock: z.number().int(),
    limits: runLimitsSchema,
  }),
  z.strictObject({ type: z.literal('ran'), at, attempt, outcome: outcomeSchema }),
  /** The last attempt's outcome holds the answer. */
  z.strictObject({ type: z.literal('answered'), at, attempt }),
  /** The model said plainly why it writes no program. */
  z.strictObject({
    type: z.literal('refused'),
    at,
    reason: z.string().max(20_000),
    model: z.string().max(200),
  }),
  /** The model answered in words, without a program: shown as its words, never as an answer. */
  z.strictObject({
    type: z.literal('said'),
    at,
    attempt,
    text: z.string().max(100_000),
    model: z.string().max(200),
  }),
  /** `partial` is the text that had arrived. */
  z.strictObject({
    type: z.literal('failed'),
    at,
    problem: problemSchema,
    partial: z.string().max(300_000).optional(),
  }),
  z.strictObject({ type: z.literal('stopped'), at, partial: z.string().max(300_000).optional() }),
]);
export type TraceEvent = z.infer<typeof traceEventSchema>;

/** What `solve` also says while it works, for the screen only; never stored. */
export type ProgressEvent =
  | { type: 'program-growing'; attempt: number; program: string; prose: string }
  | { type: 'console-growing'; attempt: number; lines: import('./outcome').ConsoleLine[] };

export type SolveEvent = TraceEvent | ProgressEvent;

export const traceSchema = z.array(traceEventSchema).max(1_000);
export type Trace = TraceEvent[];

export const isStored = (event: SolveEvent): event is TraceEvent =>
  event.type !== 'program-growing' && event.type !== 'console-growing';
