import type { Cell, DataCell, QuestionCell, TextCell, WrittenKind } from './cell';
import type { DataColumn } from './data/data-columns';

/** A question that nobody has asked yet. */
export function newQuestionCell(id: string, position: string, question = ''): QuestionCell {
  return { kind: 'question', id, position, question, trace: [], earlier: [], draft: null, expected: null };
}

export function newTextCell(id: string, position: string, text = ''): TextCell {
  return { kind: 'text', id, position, text };
}

/** A data set, read from a file where there is one. */
export const newDataCell = (
  id: string,
  position: string,
  data: { name: string; file?: string | undefined; columns: DataColumn[] },
): DataCell => ({
  kind: 'data',
  id,
  position,
  name: data.name,
  ...(data.file !== undefined && { file: data.file }),
  columns: data.columns,
});

/** A new cell of either kind that people write in, with its words. */
export function newCell(kind: WrittenKind, id: string, position: string, words = ''): Cell {
  return kind === 'question' ? newQuestionCell(id, position, words) : newTextCell(id, position, words);
}

/** Nothing was written into it yet. */
export const isBlank = (cell: Cell): boolean =>
  cell.kind === 'text'
    ? cell.text.trim() === ''
    : cell.kind === 'question' &&
      cell.question.trim() === '' &&
      cell.image === undefined &&
      cell.draft === null &&
      cell.trace.length === 0;
