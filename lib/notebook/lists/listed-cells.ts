import type { QuestionCell } from '../cell';
import { newQuestionCell } from '../new-cell';
import { maxTitleLength, type Notebook } from '../notebook';
import { evenPositions } from '../position';
import type { ListedQuestion } from './question-list';

/** Cells of a list's questions, one each, in its order, not asked yet. Ids are the caller's (`newCellId`). */
export function listedCells(questions: readonly ListedQuestion[], newId: () => string): QuestionCell[] {
  const positions = evenPositions(questions.length);
  return questions.map(({ id, question, expected }, at) => ({
    ...newQuestionCell(newId(), positions[at] ?? 'a0', question),
    expected,
    listId: id,
  }));
}

/** A notebook of a list's questions, called as its file is. */
export const listedNotebook = (
  questions: readonly ListedQuestion[],
  fileName: string,
  newId: () => string,
): Notebook => ({
  title: fileName.replace(/\.[a-z]+$/i, '').slice(0, maxTitleLength),
  model: null,
  cells: listedCells(questions, newId),
});
