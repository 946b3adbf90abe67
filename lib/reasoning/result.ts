import { z } from 'zod';

/**
 * What a user, a model or a program can cause is a value, never an exception:
 * a function that may fail in such a way returns a `Result`. Only bugs throw.
 * A problem carries a stable code; its wording for people lives in the message catalogue.
 */
export const problemCodes = [
  'question-empty',
  'question-too-long',
  'no-program',
  'refused',
  'cut-off',
  'same-error-twice',
  'attempts-exhausted',
  'no-majority',
  'no-candidate',
  'program-failed',
  'steps-exhausted',
  'reference-unanswered',
  'model-not-set-up',
  'model-unreachable',
  'model-key-rejected',
  'model-rate-limited',
  'model-timed-out',
  'model-not-found',
  'model-bad-reply',
  'model-failed',
  'model-cannot-see',
  'invalid',
  'too-large',
  'too-many-requests',
  'not-found',
  'conflict',
  'forbidden',
  'room-closed',
  'room-paused',
  'prediction-late',
  'passphrase-needed',
  'passphrase-wrong',
  'ai-off',
  'ai-hint-only',
  'hint-withheld',
  'offline',
  'storage-full',
  'internal',
] as const;

export const problemSchema = z.strictObject({
  code: z.enum(problemCodes),
  /** One English sentence for logs and as a fallback; at most 2,000 characters. */
  message: z.string().max(2_000),
  /** Whole seconds after which another try makes sense. */
  retryAfterSeconds: z.number().int().nonnegative().optional(),
});

export type ProblemCode = (typeof problemCodes)[number];
export type Problem = z.infer<typeof problemSchema>;

export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (code: ProblemCode, message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message: message.slice(0, 2_000) },
});
