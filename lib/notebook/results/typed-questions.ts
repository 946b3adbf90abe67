import type { Cell, QuestionCell } from '../cell';

/** The questions that have come to something or could: those that were typed, in their order. */
export const typedQuestions = (cells: readonly Cell[]): QuestionCell[] =>
  cells.filter((cell) => cell.kind === 'question').filter(({ question }) => question.trim() !== '');
