import type { Notebook } from './notebook';

/**
 * What a share shows: the notebook as it stands, without what its author has not run (drafts) and
 * without what the author replaced (earlier traces).
 */
export const snapshotOf = (notebook: Notebook): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell) =>
    cell.kind === 'question' ? { ...cell, draft: null, earlier: [] } : cell,
  ),
});
