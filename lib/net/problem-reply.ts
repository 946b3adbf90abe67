import { z } from 'zod';
import { type ProblemCode, problemSchema } from '@/lib/reasoning/result';

/** The body of every failed JSON request. */
export const problemReplySchema = z.strictObject({ problem: problemSchema });

const statuses: Partial<Record<ProblemCode, number>> = {
  invalid: 400,
  'question-empty': 400,
  'question-too-long': 413,
  forbidden: 403,
  'passphrase-needed': 401,
  'passphrase-wrong': 403,
  'not-found': 404,
  'ai-off': 403,
  'ai-hint-only': 403,
  conflict: 409,
  'prediction-late': 409,
  'room-paused': 409,
  'room-closed': 410,
  'too-large': 413,
  'too-many-requests': 429,
  'model-not-set-up': 400,
  'model-not-found': 400,
  'model-rate-limited': 429,
  'model-key-rejected': 502,
  'model-unreachable': 502,
  'model-bad-reply': 502,
  'model-failed': 502,
  'model-timed-out': 504,
  'storage-full': 507,
};

/** The HTTP status that says what the code says; 500 for what no request should meet. */
export const statusOf = (code: ProblemCode): number => statuses[code] ?? 500;
