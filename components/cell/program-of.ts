import type { ProgramMark } from '@/components/editor/program-model';
import type { QuestionCell } from '@/lib/notebook/cell';
import type { Attempt } from '@/lib/reasoning/attempt';
import { isUndecided, mainAttempt } from '@/lib/reasoning/main-attempt';
import type { TraceState } from '@/lib/reasoning/trace-state';

/** The attempt that the cell shows; none while programs that were written side by side have not decided. */
export const shownAttempt = (state: TraceState): Attempt | undefined =>
  isUndecided(state) ? undefined : mainAttempt(state);

/** How the program in the panel came about by hand: typed and not run yet, or run; null when a model wrote it. */
export function handOf(cell: QuestionCell, state: TraceState): 'typed' | 'run' | null {
  if (cell.draft !== null) return 'typed';
  return shownAttempt(state)?.origin === 'hand' ? 'run' : null;
}

/** The line to mark in the editor; nothing once the program was changed, since lines shift. */
export function markOf(cell: QuestionCell, attempt: Attempt | undefined): ProgramMark | null {
  const outcome = attempt?.run?.outcome;
  if (cell.draft !== null || outcome?.kind !== 'threw' || outcome.error.line === undefined) return null;
  const { name, message, line, column } = outcome.error;
  return { line, column, message: `${name}: ${message}` };
}
