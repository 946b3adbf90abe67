import { hideCheck } from './hide-check';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';

/**
 * What a share shows: the notebook as it stands, without what its author has not run (drafts),
 * without what the author replaced (earlier traces), without expected answers that the author hides, and without
 * cells that are still empty.
 */
export const snapshotOf = (notebook: Notebook): Notebook => ({
  ...notebook,
  cells: notebook.cells
    .map((cell) => (cell.kind === 'question' ? hideCheck({ ...cell, draft: null, earlier: [] }) : cell))
    .filter((cell) => !isBlank(cell)),
});
