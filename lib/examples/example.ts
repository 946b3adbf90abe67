import { newCellId } from '@/lib/notebook/cell-id';
import type { DataColumn } from '@/lib/notebook/data/data-columns';
import { newDataCell, newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import type { Notebook } from '@/lib/notebook/notebook';
import { evenPositions } from '@/lib/notebook/position';
import type { StrategyName } from '@/lib/reasoning/strategies/registry';

/** A notebook to begin with. It starts unasked: nothing in it has run, and no answer is stored. */
export type Example = { id: string; en: ExamplePage; zh: ExamplePage };

export type ExamplePage = {
  title: string;
  /** One sentence for the list. */
  summary: string;
  cells: ExampleCell[];
};

/** A text cell's Markdown, a question with the answer that a teacher expects, or a data set under its name. */
export type ExampleCell = string | ExampleQuestion | { data: string; columns: DataColumn[] };

export type ExampleQuestion = {
  question: string;
  expected: string | null;
  name?: string;
  strategy?: StrategyName;
};

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
      if ('data' in cell) {
        return newDataCell(newCellId(), position, { name: cell.data, columns: cell.columns });
      }
      const { question, ...more } = cell;
      return { ...newQuestionCell(newCellId(), position, question), ...more };
    }),
  };
}
