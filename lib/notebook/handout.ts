import type { Cell, QuestionCell } from './cell';
import { currentProgram } from './current-program';
import { isBlank } from './new-cell';
import type { Notebook } from './notebook';
import type { ShareOptions } from './share-options';

/**
 * What a handout gives each student: questions as nobody has asked them yet, with texts and data sets. Answers, traces,
 * what is expected, notes and what classes predicted stay with the teacher, whatever the link is made of. With
 * `programs` the teacher's programs stand in the editor, not run.
 */
export const handoutOf = (
  { title, strategy, cells }: Notebook,
  { cell: one, programs, data }: Pick<ShareOptions, 'cell' | 'programs' | 'data'>,
): Notebook => ({
  title,
  model: null,
  ...(strategy != null && { strategy }),
  cells: cells
    .filter((cell) => (cell.kind === 'data' ? data : one === null || cell.id === one))
    .map((cell) => handedOut(cell, programs))
    .filter((cell) => !isBlank(cell)),
});

function handedOut(cell: Cell, programs: boolean): Cell {
  if (cell.kind !== 'question') {
    const { notes: _, collapsed: __, ...rest } = cell;
    return rest;
  }
  const { id, position, question, image, name, strategy } = cell;
  const bare: QuestionCell = {
    kind: 'question',
    id,
    position,
    question,
    trace: [],
    earlier: [],
    draft: programs ? currentProgram(cell) : null,
    expected: null,
  };
  return {
    ...bare,
    ...(image && { image }),
    ...(name !== undefined && { name }),
    ...(strategy !== undefined && { strategy }),
  };
}
