import type { Cell } from '@/lib/notebook/cell';
import { mergeCells } from './merge-cells';
import { sameData } from './same-data';
import { type Known, knownOf, localCell, type SavingState, type SavingStep, withKey } from './saving-state';

/**
 * What happens when the server turns out to hold something newer than this tab knew: taken over when the cell
 * is untouched here, merged when the two sides touched different parts, otherwise a conflict that keeps both.
 * What this tab sent itself without hearing back is no one else's change.
 */
export function meetTheirs(state: SavingState, id: string, theirs: Known): SavingStep {
  const newest = (state.conflicts.get(id) ?? knownOf(state, id)).version;
  return theirs.version > newest ? faceTheirs(state, id, theirs) : { state, edits: [] };
}

/** As above, for what a reply says: it is true whatever this tab believed. */
export function faceTheirs(state: SavingState, id: string, theirs: Known): SavingStep {
  const known = knownOf(state, id);
  const mine = localCell(state, id);
  const own = state.unsure.get(id)?.some((sent) => sameData(sent, theirs.cell)) ?? false;
  const settled = (cell: Cell | null): SavingState => ({
    ...state,
    known: withKey(state.known, id, { cell, version: theirs.version }),
    conflicts: withKey(state.conflicts, id, undefined),
    unsure: withKey(state.unsure, id, undefined),
  });

  if (sameData(mine, theirs.cell)) return { state: settled(mine), edits: [] };
  if (mine === known.cell) return { state: settled(theirs.cell), edits: [takeOver(id, theirs.cell)] };
  if (own) return { state: settled(theirs.cell), edits: [] };
  const merged = known.cell && mine && theirs.cell && mergeCells(known.cell, mine, theirs.cell);
  if (merged) {
    const edits = sameData(merged, mine) ? [] : [takeOver(id, merged)];
    return { state: settled(theirs.cell), edits };
  }
  return { state: { ...state, conflicts: withKey(state.conflicts, id, theirs) }, edits: [] };
}

/** The edit that makes the page's cell what it is elsewhere. */
export const takeOver = (id: string, cell: Cell | null) =>
  cell === null
    ? { type: 'delete-cells' as const, ids: [id] }
    : { type: 'put-cells' as const, cells: [cell] };
