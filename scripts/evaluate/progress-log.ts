import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { errorClasses } from './error-class';
import type { Judged } from './tally';

const judgedSchema = z.object({
  id: z.string(),
  question: z.string(),
  expected: z.union([z.string(), z.number()]),
  verdict: z.enum(['right', 'wrong', 'refused', 'failed']),
  error: z.enum(errorClasses).nullable(),
  said: z.string(),
  program: z.string(),
  ms: z.number(),
  writeMs: z.number(),
  overheadMs: z.number(),
  calls: z.number(),
  programs: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
}) satisfies z.ZodType<Judged>;

const lineSchema = z.object({ key: z.string(), judged: judgedSchema });

export type ProgressLog = {
  /** What an earlier, stopped evaluation found for this key. */
  find: (key: string) => Judged | undefined;
  add: (key: string, judged: Judged) => void;
  found: number;
};

/**
 * What was judged so far, a line a question, so that a stopped evaluation goes on where it was. A last line that was
 * cut off by the stop is left out. Without a file nothing is kept.
 */
export function openProgressLog(file: string | undefined): ProgressLog {
  const known = new Map<string, Judged>();
  if (file !== undefined && existsSync(file)) {
    for (const text of readFileSync(file, 'utf8').split('\n')) {
      const line = lineSchema.safeParse(parsed(text));
      if (line.success) known.set(line.data.key, line.data.judged);
    }
    // A cut-off line must not swallow the next one.
    appendFileSync(file, '\n');
  }
  return {
    found: known.size,
    find: (key) => known.get(key),
    add: (key, judged) => {
      if (file !== undefined) appendFileSync(file, `${JSON.stringify({ key, judged })}\n`);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
