import { isBlank, newDataCell } from '../new-cell';
import type { Notebook } from '../notebook';
import type { Edit } from '../notebook-edit';
import type { DataColumn } from './data-columns';
import { nameFromFile } from './data-name';

/** A table that comes into a notebook, and the file that it was in; pasted, it was in none. */
export type NewData = { file?: string | undefined; columns: DataColumn[] };

/**
 * Puts data sets below a cell, or at the end, as one step of undo. A notebook in which nothing was written yet gets them
 * in front of its blank question.
 */
export function addData(
  notebook: Notebook,
  data: readonly NewData[],
  after: string | null,
  newId: () => string,
): { edit: Edit; ids: string[] } {
  const cells = data.map(({ file, columns }) =>
    newDataCell(newId(), 'a0', {
      name: nameFromFile(file ?? ''),
      ...(file !== undefined && { file: file.slice(0, 300) }),
      columns,
    }),
  );
  const ids = cells.map(({ id }) => id);
  const place = notebook.cells.every(isBlank)
    ? { index: 0 }
    : { after: after ?? notebook.cells.at(-1)?.id ?? null };
  return { edit: { type: 'paste-cells', cells, ids, place }, ids };
}
