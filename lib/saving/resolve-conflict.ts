import { newCellId } from '@/lib/notebook/cell-id';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { takeOver } from './meet-theirs';
import type { ConflictChoice } from './saver-view';
import { localCell, type SavingState, type SavingStep, withKey } from './saving-state';

/** Ends a conflict. Where one side deleted the cell, `both` keeps the text that is left. */
export function resolveConflict(
  state: SavingState,
  cellId: string,
  choice: ConflictChoice,
  newId: string = newCellId(),
): SavingStep {
  const theirs = state.conflicts.get(cellId);
  if (!theirs) return { state, edits: [] };
  const mine = localCell(state, cellId);
  const next: SavingState = {
    ...state,
    known: withKey(state.known, cellId, theirs),
    conflicts: withKey(state.conflicts, cellId, undefined),
  };
  const keepMine = choice === 'mine' || (choice === 'both' && theirs.cell === null);
  // What stays on the page and is not what the server holds is pending again, now on the newer version.
  if (keepMine) return { state: next, edits: [] };
  const edits: Edit[] = [takeOver(cellId, theirs.cell)];
  if (choice === 'both' && mine !== null) {
    edits.push({ type: 'paste-cells', cells: [mine], ids: [newId], place: { after: cellId } });
  }
  return { state: next, edits };
}
