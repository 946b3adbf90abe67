import type { Cell, QuestionCell } from './cell';
import { dataIn } from './data/data-in';
import { hideCheck } from './hide-check';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';
import { withoutData, withoutFailedAttempts, withoutPrograms } from './redact-trace';
import { type ShareOptions, wholeNotebook } from './share-options';

/**
 * What a share shows: the notebook as it stands, without what its author has not run (drafts),
 * without what the author replaced (earlier traces), without expected answers that the author hides, without what this
 * link leaves out, without speaker's notes unless they are wanted, and without cells that are still empty.
 */
export const snapshotOf = (notebook: Notebook, options: ShareOptions = wholeNotebook): Notebook => ({
  ...notebook,
  cells: notebook.cells
    .filter((cell) => isMeant(cell, notebook, options))
    .filter((cell) => cell.kind !== 'data' || options.data)
    .map((cell) => withoutNotes(cell.kind === 'question' ? shownOf(cell, options) : cell, options))
    .filter((cell) => !isBlank(cell)),
});

/** All cells, or one with the data sets that its program reads. */
function isMeant(cell: Cell, { cells }: Notebook, options: ShareOptions): boolean {
  if (options.cell === null || cell.id === options.cell) return true;
  const one = cells.find(({ id }) => id === options.cell);
  return one?.kind === 'question' && dataIn(one.trace).some((ref) => ref.cell === cell.id);
}

function withoutNotes(cell: Cell, { notes: kept }: ShareOptions): Cell {
  const { notes: _, ...rest } = cell;
  return kept ? cell : rest;
}

function shownOf(cell: QuestionCell, options: ShareOptions): QuestionCell {
  const { programs, attempts, expected, data } = options;
  const trace = data ? cell.trace : withoutData(cell.trace);
  const { classes: _, ...unpredicted } = cell;
  const ran: QuestionCell = { ...(options.classes ? cell : unpredicted), trace, draft: null, earlier: [] };
  const judged = hideCheck(expected ? ran : { ...ran, check: { ...emptyCheck, ...ran.check, hidden: true } });
  const tried = attempts ? judged : { ...judged, trace: withoutFailedAttempts(judged.trace) };
  if (programs) return tried;
  const { skill: __, ...rest } = tried;
  return { ...rest, trace: withoutPrograms(tried.trace) };
}

const emptyCheck = { assertions: '', tell: false, hidden: false };
