import { newCellId } from '@/lib/notebook/cell-id';
import { listedCells } from '@/lib/notebook/lists/listed-cells';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import { isBlank } from '@/lib/notebook/new-cell';
import { maxCells, type Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';

/** The cells with which nothing was done: a list takes their place. */
const blanks = ({ cells }: Notebook) => (cells.every(isBlank) ? cells.map(({ id }) => id) : []);

/** How many questions still fit. */
export const roomFor = (notebook: Notebook): number =>
  maxCells - notebook.cells.length + blanks(notebook).length;

/** Puts a list's questions behind the last cell, undone as one. */
export function addQuestions(notebook: Notebook, questions: readonly ListedQuestion[]): Edit {
  const cells = listedCells(questions, newCellId);
  const place = { index: notebook.cells.length - blanks(notebook).length };
  const ids = cells.map(({ id }) => id);
  return {
    type: 'batch',
    edits: [
      { type: 'delete-cells', ids: blanks(notebook) },
      { type: 'paste-cells', cells, ids, place },
    ],
  };
}
