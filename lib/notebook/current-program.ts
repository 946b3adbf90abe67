import type { Trace } from '../reasoning/trace';
import type { QuestionCell } from './cell';

/** The last complete program of a trace, whoever wrote it, or null. */
export function lastProgram(trace: Trace): string | null {
  for (let at = trace.length - 1; at >= 0; at--) {
    const event = trace[at];
    if (event?.type === 'written' || event?.type === 'edited') return event.program;
  }
  return null;
}

/** What the editor shows: the hand-typed draft, or else the trace's last program; null when there is neither. */
export const currentProgram = (cell: QuestionCell): string | null => cell.draft ?? lastProgram(cell.trace);

/** Whether asking again would replace something typed by hand: a draft, or a program edited and run. */
export const hasHandEdits = (cell: QuestionCell): boolean =>
  cell.draft !== null || cell.trace.some((event) => event.type === 'edited');
