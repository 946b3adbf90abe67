import type { Notebook } from '@/lib/notebook/notebook';
import { knownOf, type SavingState } from './saving-state';

/**
 * The notebook as it is now. A cell that leaves it with unsaved content is remembered as it last was, so that its
 * deletion can tell the bin what the server does not have yet.
 */
export function withLocal(state: SavingState, notebook: Notebook): SavingState {
  const here = new Set(notebook.cells.map(({ id }) => id));
  const leaving = state.local.cells.filter((cell) => {
    const known = knownOf(state, cell.id).cell;
    return !here.has(cell.id) && known !== null && known !== cell;
  });
  const parted = new Map(
    [...state.parted].filter(([id]) => !here.has(id) && knownOf(state, id).cell !== null),
  );
  for (const cell of leaving) parted.set(cell.id, cell);
  return { ...state, local: notebook, parted };
}
