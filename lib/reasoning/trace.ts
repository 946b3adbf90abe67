import { z } from 'zod';
import { changeSchema } from './change';
import { askedBackSchema, maxReplyLength } from './clarification';
import { dataRefSchema, maxDataSets } from './data-set';
import { explanationLevelSchema, maxExplanationLength } from './explanation';
import { givenSchema } from './given';
import { outcomeSchema } from './outcome';
import { problemSchema } from './result';
import { runLimitsSchema } from './run';
import { simulatedCallSchema } from './simulated-call';
import { maxSkills, skillSchema } from './skill';
import { taskKinds } from './task';
import { maxProgramLength, maxQuestionLength } from './text-limits';
import { usageSchema } from './write-program';

/**
 * A trace is the append-only list of events from a question to its answer. There is no second
 * representation: the screen, saving, sharing, presenting, exporting and replaying all read these events.
 * `at` is milliseconds since 1970. `attempt` counts what models or people were asked for or wrote, from 1; the events
 * of several attempts may interleave. `check` counts, from 1, the runs that test an attempt's answer.
 * Stored traces stay readable: nothing here is ever renamed or removed, and what is new is optional.
 */
const at = z.number().int().nonnegative();
const attempt = z.number().int().positive();
const check = z.number().int().positive();
const program = z.string().max(maxProgramLength);
const seed = z.number().int().nonnegative().max(0xffffffff);
const words = z.string().max(100_000);
const model = z.string().max(200);

/** Who judged an answer: what the cell expects, the cell's assertions, a model's tests, a model's verifier. */
export const judges = ['expected', 'assertions', 'tests', 'verifier'] as const;
export type Judge = (typeof judges)[number];

export const verdicts = ['right', 'wrong', 'uncertain'] as const;
export type Verdict = (typeof verdicts)[number];

export const traceEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('asked'),
    at,
    question: z.string().max(maxQuestionLength),
    strategy: z.string().max(100),
    model: z.string().max(200),
    /** The SHA-256 of the picture that it was asked with; null where there was none, absent in older traces. */
    image: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .optional(),
    /** A change of a program was asked for, not a new one. */
    change: changeSchema.optional(),
  }),
  /** The answers of other cells that the question refers to, as they were; a later one replaces an earlier one. */
  z.strictObject({ type: z.literal('given'), at, given: z.array(givenSchema).max(50) }),
  /** The functions of the notebook that the model was told of; a later list replaces an earlier one. */
  z.strictObject({ type: z.literal('skills'), at, skills: z.array(skillSchema).max(maxSkills) }),
  /** The notebook's data sets as they were, by their hashes; a later list replaces an earlier one. */
  z.strictObject({ type: z.literal('data'), at, data: z.array(dataRefSchema).max(maxDataSets) }),
  /** The model began to write an attempt; `feedback` is what it was told about the one before. */
  z.strictObject({
    type: z.literal('writing'),
    at,
    attempt,
    feedback: z.string().max(40_000).optional(),
    /** What was wanted; left out, a program that answers. */
    task: z.enum(taskKinds).optional(),
    /** The attempt that this one is about (a verifier's). */
    of: attempt.optional(),
    /** The name of the sub-question that it answers. */
    part: z.string().max(100).optional(),
    /** What a running program asks, where that is what the model is to reply to. */
    call: simulatedCallSchema.optional(),
    /** It was asked for another method instead of a correction. */
    fresh: z.boolean().optional(),
    /** How the model was sampled, where not at its best (0). */
    temperature: z.number().min(0).max(2).optional(),
    seed: seed.optional(),
  }),
  /** The program is complete. `prose` is what the model said beside it. */
  z.strictObject({
    type: z.literal('written'),
    at,
    attempt,
    program,
    prose: words,
    model,
    usage: usageSchema,
  }),
  /** A person changed the program of the attempt before. */
  z.strictObject({ type: z.literal('edited'), at, attempt, program }),
  z.strictObject({
    type: z.literal('running'),
    at,
    attempt,
    seed,
    clock: z.number().int(),
    limits: runLimitsSchema,
    /** What ran, where it is more than the attempt's own program. */
    program: program.optional(),
    /** How many replies of the model stand in it. */
    replies: z.number().int().positive().max(1_000).optional(),
  }),
  z.strictObject({ type: z.literal('ran'), at, attempt, outcome: outcomeSchema }),
  /** One of several attempts came to no program; the others go on. `not-needed`: the rest had decided. */
  z.strictObject({
    type: z.literal('no-program'),
    at,
    attempt,
    why: z.enum(['refused', 'asked-back', 'said', 'failed', 'stopped', 'not-needed']),
    text: words.optional(),
    problem: problemSchema.optional(),
    model: model.optional(),
    usage: usageSchema.optional(),
  }),
  /** The model replied in words, as it was asked to: said, never an answer. */
  z.strictObject({ type: z.literal('replied'), at, attempt, text: words, model, usage: usageSchema }),
  /** A run that tests the answer of an attempt begins; `source` is the attempt that wrote the test. */
  z.strictObject({
    type: z.literal('checking'),
    at,
    check,
    attempt,
    by: z.enum(judges),
    source: attempt.optional(),
    program,
    seed,
    clock: z.number().int(),
    limits: runLimitsSchema,
  }),
  z.strictObject({ type: z.literal('checked'), at, check, outcome: outcomeSchema }),
  /** An attempt's answer was judged. What stands in it came from a check's outcome, or from comparing. */
  z.strictObject({
    type: z.literal('judged'),
    at,
    attempt,
    by: z.enum(judges),
    verdict: z.enum(verdicts),
    /** In the words of whoever wrote the check. */
    reason: z.string().max(4_000).optional(),
    /** Only the unit differs. */
    unitOnly: z.boolean().optional(),
    /** What it was held against; absent from a share that hides it. */
    expected: z.string().max(2_000).optional(),
  }),
  /** A person has compared the model's program with theirs, whose place it took, and keeps it. */
  z.strictObject({ type: z.literal('accepted'), at }),
  /** The last attempt's outcome holds the answer. */
  z.strictObject({ type: z.literal('answered'), at, attempt }),
  /** A model put an attempt's program into plain words, when a person asked for it; a later one replaces an earlier one. */
  z.strictObject({
    type: z.literal('explained'),
    at,
    attempt,
    level: explanationLevelSchema,
    text: z.string().max(maxExplanationLength),
    model,
  }),
  /** The model said plainly why it writes no program. */
  z.strictObject({
    type: z.literal('refused'),
    at,
    reason: z.string().max(20_000),
    model,
    usage: usageSchema.optional(),
  }),
  /** The model asks one question back; the trace goes on with the reply, or stays at that. */
  z.strictObject({
    type: z.literal('asked-back'),
    at,
    attempt,
    asked: askedBackSchema,
    model,
    usage: usageSchema.optional(),
  }),
  /** A person replied to what was asked back: part of the question from here on. */
  z.strictObject({ type: z.literal('clarified'), at, reply: z.string().min(1).max(maxReplyLength) }),
  /** The model answered in words, without a program: shown as its words, never as an answer. */
  z.strictObject({
    type: z.literal('said'),
    at,
    attempt,
    text: words,
    model,
    usage: usageSchema.optional(),
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
