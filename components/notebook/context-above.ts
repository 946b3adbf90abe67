import type { Notebook } from '@/lib/notebook/notebook';
import { answerText } from '@/lib/notebook/value-text';
import { traceState } from '@/lib/reasoning/trace-state';
import type { ContextCell } from '@/lib/reasoning/write-program';

const maxContext = 20;

/**
 * The answered questions above a cell, the nearest ones when there are many: what a follow-up may refer to. A question
 * of an imported list stands alone, so that its answer does not depend on what is above it.
 */
export function contextAbove(notebook: Notebook, id: string): ContextCell[] {
  const at = notebook.cells.findIndex((cell) => cell.id === id);
  const asking = notebook.cells[at];
  if (asking?.kind === 'question' && asking.listId !== undefined) return [];
  return notebook.cells
    .slice(0, Math.max(0, at))
    .flatMap((cell) => {
      if (cell.kind !== 'question') return [];
      const { answer } = traceState(cell.trace);
      return answer ? [{ question: cell.question, answer: answerText(answer).slice(0, 2_000) }] : [];
    })
    .slice(-maxContext);
}
