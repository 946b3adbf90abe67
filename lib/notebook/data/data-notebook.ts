import { newCellId } from '../cell-id';
import { newDataCell, newQuestionCell } from '../new-cell';
import { maxTitleLength, type Notebook } from '../notebook';
import { evenPositions } from '../position';
import type { DataColumn } from './data-columns';
import { nameFromFile } from './data-name';

/** A notebook about a table: its data set, and a question to be asked. */
export function dataNotebook(file: string, columns: DataColumn[]): Notebook {
  const [first = '', second = ''] = evenPositions(2);
  const data = { name: nameFromFile(file), file: file.slice(0, 300), columns };
  return {
    title: file.replace(/\.[^.]*$/, '').slice(0, maxTitleLength),
    model: null,
    cells: [newDataCell(newCellId(), first, data), newQuestionCell(newCellId(), second)],
  };
}
