import { newCellId } from '@/lib/notebook/cell-id';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { JournalEntry } from './journal';
import { takeOver } from './meet-theirs';
import { sameData } from './same-data';
import { knownOf, localCell, type SavingState, type SavingStep, withKey } from './saving-state';

/**
 * Replays the unsent edits of tabs that are gone. An edit whose base still stands becomes this tab's own
 * unsaved change; where the server has moved on, both are kept as a conflict.
 */
export function takeJournal(start: SavingState, entries: JournalEntry[]): SavingStep {
  let state = start;
  const edits: Edit[] = [];
  for (const entry of entries) {
    if (entry.kind === 'properties') edits.push(...replayProperties(state, entry));
    else {
      const step = replayCell(state, entry);
      state = step.state;
      edits.push(...step.edits);
    }
  }
  return { state, edits };
}

function replayProperties(state: SavingState, entry: JournalEntry & { kind: 'properties' }): Edit[] {
  const untouched = state.local.title === state.properties.title;
  const edits: Edit[] = [];
  if (untouched) edits.push({ type: 'set-title', title: entry.title });
  if (entry.baseVersion === state.properties.version) {
    edits.push({ type: 'set-model', model: entry.model });
    if (entry.strategy !== undefined) edits.push({ type: 'set-strategy', strategy: entry.strategy });
  }
  return edits;
}

function replayCell(state: SavingState, entry: JournalEntry & { kind: 'cell' }): SavingStep {
  const { cellId, cell: mine, baseVersion, sent } = entry;
  const known = knownOf(state, cellId);
  if (sameData(mine, known.cell)) return { state, edits: [] };
  if (localCell(state, cellId) !== known.cell) {
    // Typed here before the journal was read: the older text becomes a cell of its own.
    if (mine === null || sameData(mine, localCell(state, cellId))) return { state, edits: [] };
    return {
      state,
      edits: [{ type: 'paste-cells', cells: [mine], ids: [newCellId()], place: { after: cellId } }],
    };
  }
  const edits = [takeOver(cellId, mine)];
  if (sent.some((each) => sameData(each, known.cell))) return { state, edits };
  if (known.version === baseVersion) {
    // What was sent may still be on its way: whenever it arrives, it is this browser's own.
    const unsure = sent.length > 0 ? withKey(state.unsure, cellId, sent) : state.unsure;
    return { state: { ...state, unsure }, edits };
  }
  // A cell that was there and is not listed any more was deleted: one version later.
  const theirs = known.version > 0 ? known : { cell: null, version: baseVersion + 1 };
  return { state: { ...state, conflicts: withKey(state.conflicts, cellId, theirs) }, edits };
}
