import type { SharedNotebook } from '@/lib/net/shares-api';
import type { QuestionCell } from '@/lib/notebook/cell';

/** The cells of a shared notebook whose programs a reader can run again. */
export const runnableCells = ({
  notebook,
  options,
}: Pick<SharedNotebook, 'notebook' | 'options'>): QuestionCell[] =>
  notebook.cells.filter(
    (cell): cell is QuestionCell =>
      options.programs && cell.kind === 'question' && cell.trace.some((event) => event.type === 'ran'),
  );
