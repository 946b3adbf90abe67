import { newCellId } from '@/lib/notebook/cell-id';
import { newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import type { Notebook } from '@/lib/notebook/notebook';
import { evenPositions } from '@/lib/notebook/position';

/** A notebook to begin with. It starts unasked: nothing in it has run, and no answer is stored. */
export type Example = { id: string; en: ExamplePage; zh: ExamplePage };

export type ExamplePage = {
  title: string;
  /** One sentence for the list. */
  summary: string;
  cells: ExampleCell[];
};

/** A text cell's Markdown, or a question with the answer that a teacher expects. */
export type ExampleCell = string | { question: string; expected: string | null };

/** A notebook of one's own from an example. */
export function notebookFrom(example: Example, language: 'en' | 'zh'): Notebook {
  const { title, cells } = example[language];
  const positions = evenPositions(cells.length);
  return {
    title,
    model: null,
    cells: cells.map((cell, at) => {
      const position = positions[at] ?? '';
      if (typeof cell === 'string') return newTextCell(newCellId(), position, cell);
      return { ...newQuestionCell(newCellId(), position, cell.question), expected: cell.expected };
    }),
  };
}
