import { z } from 'zod';
import type { RunData } from './data-set';
import type { ConsoleLine, Outcome } from './outcome';

/** Bounds of one run; the user may raise or lower them. */
export const runLimitsSchema = z.strictObject({
  budgetMs: z.number().int().min(100).max(120_000),
  memoryMB: z.number().int().min(16).max(512),
});
export type RunLimits = z.infer<typeof runLimitsSchema>;

export const defaultRunLimits: RunLimits = { budgetMs: 10_000, memoryMB: 64 };

/**
 * Everything that decides a run: the same request gives the same answer on any machine.
 * `seed` feeds `Math.random` (unsigned 32 bits); `clock` is what `Date.now()` says (milliseconds since 1970, UTC).
 */
export type RunRequest = {
  program: string;
  seed: number;
  clock: number;
  limits: RunLimits;
  /** What the program reads as `data.<name>`; left out, there is no `data`. */
  data?: readonly RunData[] | undefined;
};

export type RunOptions = {
  signal?: AbortSignal | undefined;
  /** Called with batches of lines while the program runs. */
  onConsole?: ((lines: ConsoleLine[]) => void) | undefined;
};

/** The sandbox port. Never rejects: whatever the program does ends in an outcome. */
export type RunProgram = (request: RunRequest, options?: RunOptions) => Promise<Outcome>;
