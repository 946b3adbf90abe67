import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { currentProgram } from '@/lib/notebook/current-program';

export const hasProgram = (cell: QuestionCell): boolean => (currentProgram(cell) ?? '').trim() !== '';

const questions = (cells: readonly Cell[]) => cells.filter((cell) => cell.kind === 'question');

/** The cells that "Run all" runs: those with a program. */
export const runnable = (cells: readonly Cell[]): string[] =>
  questions(cells)
    .filter(hasProgram)
    .map((cell) => cell.id);

/** The cells that "Ask all" asks: questions that were typed and never asked. */
export const unasked = (cells: readonly Cell[]): string[] =>
  questions(cells)
    .filter((cell) => cell.question.trim() !== '' && !hasProgram(cell) && cell.trace.length === 0)
    .map((cell) => cell.id);
