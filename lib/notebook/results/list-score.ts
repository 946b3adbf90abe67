import type { Cell } from '../cell';
import { type CellResult, cellResult, isChecked } from './cell-result';

/** How many of the cells that say what they expect came to what. */
export type ListScore = Record<CellResult, number> & { all: number };

/** Counts the cells that say what they expect; null where there are fewer than two, which is no list. */
export function listScore(cells: readonly Cell[]): ListScore | null {
  const score: ListScore = { all: 0, right: 0, wrong: 0, unchecked: 0, refused: 0, failed: 0, unasked: 0 };
  for (const cell of cells) {
    if (cell.kind !== 'question' || !isChecked(cell)) continue;
    score.all += 1;
    score[cellResult(cell)] += 1;
  }
  return score.all < 2 ? null : score;
}
