import type { Trace } from '../reasoning/trace';
import { currentProgram } from './current-program';
import type { Notebook } from './notebook';

/** One run of "Run all": what `rerun` in lib/reasoning takes, and the cell that it belongs to. */
export type PlannedRun = { cellId: string; trace: Trace; program: string };

/** "Run all": each question's program as it stands in the editor, from the top, without a model call. */
export function planRunAll(notebook: Notebook): PlannedRun[] {
  return notebook.cells.flatMap((cell) => {
    const program = cell.kind === 'question' ? currentProgram(cell) : null;
    if (cell.kind !== 'question' || program === null || program.trim() === '') return [];
    return [{ cellId: cell.id, trace: cell.trace, program }];
  });
}
