import type { Cell, QuestionCell } from './cell';
import { currentProgram } from './current-program';
import { dataCsv } from './data/data-csv';
import type { Notebook } from './notebook';
import type { Edit } from './notebook-edit';

/** A cell of an earlier version beside the notebook as it is now. */
export type Compared =
  | { kind: 'same' | 'gone'; past: Cell; present: null }
  | { kind: 'changed'; past: Cell; present: Cell }
  /** It came after that version. */
  | { kind: 'newer'; past: null; present: Cell };

/** Every cell of an earlier version, in its order, and those that came since, where they stand now. */
export function compareVersion(
  then: Pick<Notebook, 'cells'>,
  now: Pick<Notebook, 'cells'>,
  isSame: (past: Cell, present: Cell) => boolean = isSameCell,
): Compared[] {
  const today = new Map(now.cells.map((cell) => [cell.id, cell]));
  const known = new Set(then.cells.map(({ id }) => id));
  const old = then.cells.map((cell): Compared => {
    const here = today.get(cell.id);
    if (!here) return { kind: 'gone', past: cell, present: null };
    return isSame(cell, here)
      ? { kind: 'same', past: cell, present: null }
      : { kind: 'changed', past: cell, present: here };
  });
  const newer = now.cells
    .filter(({ id }) => !known.has(id))
    .map((cell): Compared => ({ kind: 'newer', past: null, present: cell }));
  return [...old, ...newer];
}

/** The edit that makes the notebook what it was, as one step of undo. Cells that are the same stay as they are. */
export function restoreEdit(then: Notebook, now: Notebook): Edit {
  const today = new Map(now.cells.map((cell) => [cell.id, cell]));
  const known = new Set(then.cells.map(({ id }) => id));
  const put = then.cells.filter((cell) => {
    const here = today.get(cell.id);
    return !here || !isSameCell(cell, here) || here.position !== cell.position;
  });
  const { strategy } = then;
  return {
    type: 'batch',
    edits: [
      { type: 'set-title', title: then.title },
      ...(strategy === undefined ? [] : [{ type: 'set-strategy' as const, strategy }]),
      { type: 'delete-cells', ids: now.cells.map(({ id }) => id).filter((id) => !known.has(id)) },
      { type: 'put-cells', cells: put },
    ],
  };
}

/** Whether an earlier version had another strategy for its questions; of what is not known, nothing is said. */
export const hasOtherStrategy = (then: Notebook, now: Notebook): boolean =>
  then.strategy !== undefined && then.strategy !== (now.strategy ?? null);

/** The words that a person or a model wrote in a cell, and a data set's first rows: what a difference is shown of. */
export function wordsOf(cell: Cell): { words: string; program: string } {
  if (cell.kind === 'data') {
    const rows = dataCsv(cell.columns, comparedRows);
    return { words: `data.${cell.name}\n${rows}`, program: '' };
  }
  return cell.kind === 'text'
    ? { words: cell.text, program: '' }
    : { words: questionWords(cell), program: currentProgram(cell) ?? '' };
}

const questionWords = ({ question, image }: QuestionCell): string =>
  image ? `${question}\n[${image.width} × ${image.height}] ${image.alt}` : question;

/** So many rows of a data set are compared as text. */
const comparedRows = 200;

/** Where it stands and how it is shown make no other cell. Both come from the same schema, with keys in its order. */
const isSameCell = (a: Cell, b: Cell): boolean => a === b || contentOf(a) === contentOf(b);

function contentOf({ position: _position, collapsed: _collapsed, ...content }: Cell): string {
  return JSON.stringify(content);
}
