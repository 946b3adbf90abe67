import type { QuestionCell } from './cell';
import { hideCheck } from './hide-check';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';
import { withoutFailedAttempts, withoutPrograms } from './redact-trace';
import { type ShareOptions, wholeNotebook } from './share-options';

/**
 * What a share shows: the notebook as it stands, without what its author has not run (drafts),
 * without what the author replaced (earlier traces), without expected answers that the author hides, without what this
 * link leaves out, and without cells that are still empty.
 */
export const snapshotOf = (notebook: Notebook, options: ShareOptions = wholeNotebook): Notebook => ({
  ...notebook,
  cells: notebook.cells
    .filter((cell) => options.cell === null || cell.id === options.cell)
    .map((cell) => (cell.kind === 'question' ? shownOf(cell, options) : cell))
    .filter((cell) => !isBlank(cell)),
});

function shownOf(cell: QuestionCell, { programs, attempts, expected }: ShareOptions): QuestionCell {
  const ran: QuestionCell = { ...cell, draft: null, earlier: [] };
  const judged = hideCheck(expected ? ran : { ...ran, check: { ...emptyCheck, ...ran.check, hidden: true } });
  const tried = attempts ? judged : { ...judged, trace: withoutFailedAttempts(judged.trace) };
  if (programs) return tried;
  const { skill: _, ...rest } = tried;
  return { ...rest, trace: withoutPrograms(tried.trace) };
}

const emptyCheck = { assertions: '', tell: false, hidden: false };
