import type { Problem } from '@/lib/reasoning/result';
import { hasPending } from './pending-changes';
import type { Conflict, SaverView } from './saver-view';
import { localCell, type SavingState } from './saving-state';

/** What the page shows of the state and of the last exchange with the server. */
export function viewOf(
  state: SavingState,
  now: {
    busy: boolean;
    problem: Problem | null;
    savedAt: number | null;
    journal: SaverView['journal'];
  },
): SaverView {
  const conflicts: Conflict[] = [...state.conflicts].map(([cellId, theirs]) => ({
    cellId,
    mine: localCell(state, cellId),
    theirs: theirs.cell,
  }));
  const { busy, problem, savedAt, journal } = now;
  const unsaved = busy || hasPending(state);
  const why = (unsaved ? problem : null) ?? refusalIn(state);
  const status = statusOf({ conflict: conflicts.length > 0, why, unsaved });
  const offline = problem?.code === 'offline';
  return { status, savedAt, problem: status === 'conflict' ? null : why, conflicts, offline, journal };
}

function statusOf(now: { conflict: boolean; why: Problem | null; unsaved: boolean }): SaverView['status'] {
  if (now.conflict) return 'conflict';
  if (now.why !== null) return now.why.code === 'offline' ? 'unsaved-offline' : 'failed';
  return now.unsaved ? 'saving' : 'saved';
}

/** Why the server refused a cell that still is as it was refused. */
function refusalIn(state: SavingState): Problem | null {
  for (const [id, { cell, why }] of state.refused) {
    if (localCell(state, id) === cell && state.known.get(id)?.cell !== cell) return why;
  }
  return null;
}

/** Whether two views show the same, so that a keystroke does not redraw the page. */
export const sameView = (a: SaverView, b: SaverView): boolean =>
  a.status === b.status &&
  a.savedAt === b.savedAt &&
  a.problem?.code === b.problem?.code &&
  a.journal === b.journal &&
  a.offline === b.offline &&
  a.conflicts.length === b.conflicts.length &&
  a.conflicts.every((conflict, at) => {
    const other = b.conflicts[at];
    return (
      other?.cellId === conflict.cellId && other.mine === conflict.mine && other.theirs === conflict.theirs
    );
  });
