import type { Cell, QuestionCell } from './cell';
import { hideCheck } from './hide-check';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';
import { withoutFailedAttempts, withoutPrograms } from './redact-trace';
import { type ShareOptions, wholeNotebook } from './share-options';

/**
 * What a share shows: the notebook as it stands, without what its author has not run (drafts),
 * without what the author replaced (earlier traces), without expected answers that the author hides, without what this
 * link leaves out, without speaker's notes unless they are wanted, and without cells that are still empty.
 */
export const snapshotOf = (notebook: Notebook, options: ShareOptions = wholeNotebook): Notebook => ({
  ...notebook,
  cells: notebook.cells
    .filter((cell) => options.cell === null || cell.id === options.cell)
    .map((cell) => withoutNotes(cell.kind === 'question' ? shownOf(cell, options) : cell, options))
    .filter((cell) => !isBlank(cell)),
});

function withoutNotes(cell: Cell, { notes: kept }: ShareOptions): Cell {
  const { notes: _, ...rest } = cell;
  return kept ? cell : rest;
}

function shownOf(cell: QuestionCell, options: ShareOptions): QuestionCell {
  const { programs, attempts, expected } = options;
  const { classes: _, ...unpredicted } = cell;
  const ran: QuestionCell = { ...(options.classes ? cell : unpredicted), draft: null, earlier: [] };
  const judged = hideCheck(expected ? ran : { ...ran, check: { ...emptyCheck, ...ran.check, hidden: true } });
  const tried = attempts ? judged : { ...judged, trace: withoutFailedAttempts(judged.trace) };
  if (programs) return tried;
  const { skill: __, ...rest } = tried;
  return { ...rest, trace: withoutPrograms(tried.trace) };
}

const emptyCheck = { assertions: '', tell: false, hidden: false };
