import { ranProgram } from '../reasoning/attempt';
import { mainAttempt } from '../reasoning/main-attempt';
import type { Trace } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';
import type { QuestionCell } from './cell';

/** A trace never changes once it is in a cell, and every keystroke asks every cell of a notebook for its program. */
const known = new WeakMap<Trace, string | null>();

/** The program that stands for a trace, whoever wrote it: the one that answered, else the last; or null. */
export function lastProgram(trace: Trace): string | null {
  const before = known.get(trace);
  if (before !== undefined) return before;
  const program = programOf(trace);
  known.set(trace, program);
  return program;
}

function programOf(trace: Trace): string | null {
  const main = mainAttempt(traceState(trace));
  return main === undefined || (main.program === '' && main.origin === 'model') ? null : ranProgram(main);
}

/** The program that stands for a trace where a person has changed it; else null. */
export const programOfHand = (trace: Trace): string | null =>
  trace.some(({ type }) => type === 'edited') ? lastProgram(trace) : null;

/** What the editor shows: the hand-typed draft, or else the trace's last program; null when there is neither. */
export const currentProgram = (cell: QuestionCell): string | null => cell.draft ?? lastProgram(cell.trace);

/** Whether asking again would replace something typed by hand: a draft, or a program edited and run. */
export const hasHandEdits = (cell: QuestionCell): boolean =>
  cell.draft !== null || cell.trace.some((event) => event.type === 'edited');

/** The program that a change is asked for; where an earlier change brought none, the one that it was to change. */
export const programToChange = (cell: QuestionCell): string =>
  currentProgram(cell) ?? traceState(cell.trace).change?.program ?? '';
