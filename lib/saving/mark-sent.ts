import type { CellChange, SaveRequest } from '@/lib/net/notebooks-api';
import type { Problem } from '@/lib/reasoning/result';
import type { SavingState } from './saving-state';

/** How many unanswered versions of a cell are remembered as this tab's own. */
const maxUnsure = 5;

/** Remembers what is about to be sent, so that it is known as this tab's own should the reply get lost. */
export function markSent(state: SavingState, request: SaveRequest): SavingState {
  const unsure = new Map(state.unsure);
  for (const { cellId, cell } of request.cells) {
    const before = unsure.get(cellId) ?? [];
    if (!before.includes(cell)) unsure.set(cellId, [...before, cell].slice(-maxUnsure));
  }
  return { ...state, unsure };
}

/** Remembers content that the server refused for good. */
export function markRefused(state: SavingState, { cellId, cell }: CellChange, why: Problem): SavingState {
  return { ...state, refused: new Map(state.refused).set(cellId, { cell, why }) };
}
