import { ranProgram } from '@/lib/reasoning/attempt';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import type { Outcome } from '@/lib/reasoning/outcome';
import type { RunRequest } from '@/lib/reasoning/run';
import type { TraceState } from '@/lib/reasoning/trace-state';

/**
 * What a reader looks into: the question, with what was replied when the model asked back, and the run of the program
 * that stands for the trace.
 */
export type Subject = { question: string; request: RunRequest; outcome: Outcome };

/** Undefined where nothing ran. */
export function subjectOf(state: TraceState): Subject | undefined {
  const attempt = writtenAttempt(state);
  const outcome = attempt?.run?.outcome;
  if (!attempt?.run || !outcome || outcome.kind === 'cancelled') return undefined;
  const { seed, clock, limits } = attempt.run;
  const request = { program: ranProgram(attempt), seed, clock, limits };
  const question = [state.question, ...state.clarifications.map(({ reply }) => reply)].join('\n');
  return { question, request, outcome };
}
