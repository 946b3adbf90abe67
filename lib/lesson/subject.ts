import type { Cell } from '@/lib/notebook/cell';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import { ranProgram } from '@/lib/reasoning/attempt';
import { writtenAttempt } from '@/lib/reasoning/main-attempt';
import type { Outcome } from '@/lib/reasoning/outcome';
import type { RunRequest } from '@/lib/reasoning/run';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { findData } from '@/lib/reasoning/with-data';

/**
 * What a reader looks into: the question, with what was replied when the model asked back and what change was asked
 * for, and the run of the program that stands for the trace.
 */
export type Subject = { question: string; request: RunRequest; outcome: Outcome };

/** Undefined where nothing ran, or where a data set that the program read is not among the cells as it was. */
export function subjectOf(state: TraceState, cells: readonly Cell[] = []): Subject | undefined {
  const attempt = writtenAttempt(state);
  const outcome = attempt?.run?.outcome;
  if (!attempt?.run || !outcome || outcome.kind === 'cancelled') return undefined;
  const { seed, clock, limits } = attempt.run;
  const program = ranProgram(attempt);
  const { data, missing } = findData(program, state.data, state.data.length > 0 ? dataSetsIn(cells) : []);
  if (missing.length > 0) return undefined;
  const request = { program, seed, clock, limits, ...(data.length > 0 && { data }) };
  const wish = state.change ? [state.change.wish] : [];
  const question = [state.question, ...state.clarifications.map(({ reply }) => reply), ...wish].join('\n');
  return { question, request, outcome };
}
