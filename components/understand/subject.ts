import { ranProgram } from '@/lib/reasoning/attempt';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import type { RunRequest } from '@/lib/reasoning/run';
import type { TraceState } from '@/lib/reasoning/trace-state';

/** What a reader looks into: the question as it was asked, and the run of the program that stands for the trace. */
export type Subject = { question: string; request: RunRequest };

/** Undefined where nothing ran. Of a trace at rest, the same state gives the same object. */
export function subjectOf(state: TraceState): Subject | undefined {
  const attempt = writtenAttempt(state);
  if (!attempt?.run?.outcome || attempt.run.outcome.kind === 'cancelled') return undefined;
  const { seed, clock, limits } = attempt.run;
  return { question: state.question, request: { program: ranProgram(attempt), seed, clock, limits } };
}
