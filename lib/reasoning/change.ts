import { z } from 'zod';
import { maxProgramLength } from './text-limits';

/** Longest wish for a change, in characters. */
export const maxChangeLength = 2_000;

/** A person asks in words for a change of a program: the program as it stood, whoever wrote it, and the wish. */
export const changeSchema = z.strictObject({
  wish: z.string().min(1).max(maxChangeLength),
  program: z.string().max(maxProgramLength),
});
export type Change = z.infer<typeof changeSchema>;
