import type { Cell, QuestionCell, TextCell } from './cell';

/** A question that nobody has asked yet. */
export function newQuestionCell(id: string, position: string, question = ''): QuestionCell {
  return { kind: 'question', id, position, question, trace: [], earlier: [], draft: null, expected: null };
}

export function newTextCell(id: string, position: string, text = ''): TextCell {
  return { kind: 'text', id, position, text };
}

/** A new cell of either kind with its words. */
export function newCell(kind: Cell['kind'], id: string, position: string, words = ''): Cell {
  return kind === 'question' ? newQuestionCell(id, position, words) : newTextCell(id, position, words);
}

/** Nothing was written into it yet. */
export const isBlank = (cell: Cell): boolean =>
  cell.kind === 'text'
    ? cell.text.trim() === ''
    : cell.question.trim() === '' && cell.draft === null && cell.trace.length === 0;
