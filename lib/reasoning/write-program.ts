import { z } from 'zod';
import { clarificationSchema } from './clarification';
import { dataForModelSchema, maxDataSets } from './data-set';
import { imageForModelSchema } from './question-image';
import { type Problem, problemSchema } from './result';
import { maxSkills } from './skill';
import { taskSchema } from './task';
import { maxProgramLength, maxQuestionLength } from './text-limits';

/** `provider:model`, as the AI SDK's registry spells it, for example `offline:writer`. */
export const modelNameSchema = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9-]*:\S+$/);
export type ModelName = z.infer<typeof modelNameSchema>;

/** An earlier attempt at the same question, told to the model so that it can repair. */
export const earlierAttemptSchema = z.strictObject({
  program: z.string().max(maxProgramLength),
  /** What went wrong, in words for the model (see feedback.ts). */
  feedback: z.string().max(40_000),
});
export type EarlierAttempt = z.infer<typeof earlierAttemptSchema>;

/** A cell above the question, as context: data for the model, never instructions. */
export const contextCellSchema = z.strictObject({
  question: z.string().max(maxQuestionLength),
  answer: z.string().max(2_000),
});
export type ContextCell = z.infer<typeof contextCellSchema>;

/** An answer that a question refers to, as the model is told of it: its value is in the notation of JavaScript. */
const givenForModelSchema = z.strictObject({
  ref: z.string().max(100),
  name: z.string().max(100),
  value: z.string().max(20_000),
  unit: z.string().max(200).optional(),
});
export type GivenForModel = z.infer<typeof givenForModelSchema>;

/** A function of the notebook, as the model is told of it: its comment and its head. */
const skillForModelSchema = z.strictObject({ name: z.string().max(60), head: z.string().max(10_000) });

/** What the browser posts: a question with its context and earlier attempts, never a prompt. */
export const programRequestSchema = z.strictObject({
  question: z.string().min(1).max(maxQuestionLength),
  model: modelNameSchema,
  context: z.array(contextCellSchema).max(20).default([]),
  attempts: z.array(earlierAttemptSchema).max(10).default([]),
  /** The answers of other cells that the question refers to, declared for the program under their names. */
  given: z.array(givenForModelSchema).max(50).optional(),
  /** The functions of the notebook that a program may call, by their heads. */
  skills: z.array(skillForModelSchema).max(maxSkills).optional(),
  /** The picture that belongs to the question. */
  image: imageForModelSchema.optional(),
  /** The data sets of the notebook: their shape and first rows; the rest is read by the program. */
  data: z.array(dataForModelSchema).max(maxDataSets).optional(),
  /** What was asked back about the question and replied. */
  clarifications: z.array(clarificationSchema).max(5).optional(),
  /** What is wanted; left out, a program that answers the question. */
  task: taskSchema.optional(),
  /** The earlier attempts kept failing alike: asks for a program by another method instead of a correction. */
  fresh: z.boolean().optional(),
  /** 0 is the model's best program; higher asks for another. */
  temperature: z.number().min(0).max(2).default(0),
  seed: z.number().int().nonnegative().max(0xffffffff).default(0),
});
export type ProgramRequest = z.infer<typeof programRequestSchema>;

/** What writing a program took, and how sure its writer is of it: a model counts tokens, the offline writer says. */
export const usageSchema = z.strictObject({
  inputTokens: z.number().int().nonnegative().optional(),
  outputTokens: z.number().int().nonnegative().optional(),
  /** The probability, 0 to 1, that the program gives the right answer; only from who can tell. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Usage = z.infer<typeof usageSchema>;

/**
 * What a model says, as it says it. The stream ends with exactly one `end` or `problem`.
 * `cut-off` means that the model stopped for length or lost its connection: its program is never run.
 */
export const writeEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), delta: z.string() }),
  z.strictObject({
    type: z.literal('end'),
    reason: z.enum(['complete', 'cut-off']),
    model: z.string().max(200),
    usage: usageSchema,
  }),
  z.strictObject({ type: z.literal('problem'), problem: problemSchema }),
]);
export type WriteEvent =
  | { type: 'text'; delta: string }
  | { type: 'end'; reason: 'complete' | 'cut-off'; model: string; usage: Usage }
  | { type: 'problem'; problem: Problem };

/**
 * The model port. Never throws: every failure is a `problem` event. Aborting the signal ends the provider's call.
 * `attempt` is the number of the trace's attempt that is asked for, by which a port may know it again.
 */
export type WriteProgram = (
  request: ProgramRequest,
  options: { signal: AbortSignal; attempt?: number },
) => AsyncIterable<WriteEvent>;
