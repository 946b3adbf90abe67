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
  const status = statusOf(state, busy, problem);
  const shown = status === 'failed' || status === 'unsaved-offline' ? problem : null;
  return { status, savedAt, problem: shown, conflicts, journal };
}

function statusOf(state: SavingState, busy: boolean, problem: Problem | null): SaverView['status'] {
  if (state.conflicts.size > 0) return 'conflict';
  const unsaved = busy || hasPending(state);
  if (problem !== null && unsaved) return problem.code === 'offline' ? 'unsaved-offline' : 'failed';
  if (isRefused(state)) return 'failed';
  return unsaved ? 'saving' : 'saved';
}

const isRefused = (state: SavingState): boolean =>
  [...state.refused].some(
    ([id, cell]) => localCell(state, id) === cell && state.known.get(id)?.cell !== cell,
  );

/** Whether two views show the same, so that a keystroke does not redraw the page. */
export const sameView = (a: SaverView, b: SaverView): boolean =>
  a.status === b.status &&
  a.savedAt === b.savedAt &&
  a.problem?.code === b.problem?.code &&
  a.journal === b.journal &&
  a.conflicts.length === b.conflicts.length &&
  a.conflicts.every((conflict, at) => {
    const other = b.conflicts[at];
    return (
      other?.cellId === conflict.cellId && other.mine === conflict.mine && other.theirs === conflict.theirs
    );
  });
