import type { Trace } from '../reasoning/trace';
import { maxEarlierTraces, type QuestionCell } from './cell';
import { changeQuestion } from './cell-edit';
import { lastProgram } from './current-program';
import type { Notebook } from './notebook';
import { type Edited, unchanged } from './notebook-edit';

/** Edits of how a question was answered. */
export type TraceEdit =
  /** Asks (again): the trace there moves to `earlier`, together with a draft's text as its last edit. */
  | { type: 'start-trace'; id: string; trace: Trace }
  /**
   * The same trace with more events, as solving and re-running make it. It must begin with the same event as
   * the one that `start-trace` put there, so that a late event of an undone solve changes nothing.
   */
  | { type: 'set-trace'; id: string; trace: Trace }
  /** Brings back `earlier[index]`; the present trace goes to `earlier`. */
  | { type: 'restore-earlier'; id: string; index: number }
  /** All three at once: the inverse of the others. */
  | { type: 'put-traces'; id: string; trace: Trace; earlier: Trace[]; draft: string | null };

export function applyTraceEdit(notebook: Notebook, edit: TraceEdit): Edited {
  const cell = notebook.cells.find((each) => each.id === edit.id);
  if (cell?.kind !== 'question') return unchanged(notebook);
  switch (edit.type) {
    case 'start-trace':
      return put(notebook, cell, edit.trace, withEarlier(withoutDraft(cell, edit.trace), cell.earlier));
    case 'set-trace': {
      if (!sameBeginning(cell.trace, edit.trace)) return unchanged(notebook);
      const inverse = putBack(cell);
      const { draft } = withoutDraft(cell, edit.trace);
      return changeQuestion(notebook, edit.id, { trace: edit.trace, draft }, () => inverse);
    }
    case 'restore-earlier': {
      const trace = cell.earlier[edit.index];
      if (!trace) return unchanged(notebook);
      const others = cell.earlier.filter((_, at) => at !== edit.index);
      return put(notebook, cell, trace, withEarlier(cell, others));
    }
    case 'put-traces':
      return changeQuestion(
        notebook,
        edit.id,
        { trace: edit.trace, earlier: edit.earlier, draft: edit.draft },
        putBack,
      );
  }
}

function put(notebook: Notebook, cell: QuestionCell, trace: Trace, earlier: Trace[]): Edited {
  return changeQuestion(notebook, cell.id, { trace, earlier, draft: null }, putBack);
}

const putBack = (before: QuestionCell) => ({
  type: 'put-traces' as const,
  id: before.id,
  trace: before.trace,
  earlier: before.earlier,
  draft: before.draft,
});

/** The present trace in front of the earlier ones. A draft is kept in it: a program typed by hand is never lost. */
function withEarlier(cell: QuestionCell, earlier: Trace[]): Trace[] {
  const present = traceWithDraft(cell);
  return present.length === 0 ? earlier : [present, ...earlier].slice(0, maxEarlierTraces);
}

/** A draft that has been run is the trace's last program, and a draft no more. */
const withoutDraft = (cell: QuestionCell, trace: Trace): QuestionCell =>
  cell.draft !== null && cell.draft === lastProgram(trace) ? { ...cell, draft: null } : cell;

function traceWithDraft({ trace, draft }: QuestionCell): Trace {
  if (draft === null) return trace;
  const last = trace.reduce((most, event) => ('attempt' in event ? Math.max(most, event.attempt) : most), 0);
  return [...trace, { type: 'edited', at: trace.at(-1)?.at ?? 0, attempt: last + 1, program: draft }];
}

function sameBeginning(a: Trace, b: Trace): boolean {
  return a[0] !== undefined && a[0].type === b[0]?.type && a[0].at === b[0].at;
}
