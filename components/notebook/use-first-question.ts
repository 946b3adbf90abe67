import { useEffect, useRef } from 'react';
import type { Cell } from '@/lib/notebook/cell';
import { newCellId } from '@/lib/notebook/cell-id';
import { isBlank } from '@/lib/notebook/new-cell';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import type { Places } from './place';

type FirstQuestion = {
  /** Nothing was written into the notebook yet. */
  blank: boolean;
  /** Puts an example's words into the first question, to be asked or changed. */
  start: (question: string) => void;
};

/** A new notebook is there to be typed into at once. */
export function useFirstQuestion(
  cells: readonly Cell[],
  session: NotebookSession | null,
  { go }: Places,
): FirstQuestion {
  const blank = cells.every(isBlank);
  const begun = useRef(false);
  const first = cells[0]?.id;
  useEffect(() => {
    // A notebook that was begun without the server finds its cells in the journal, a moment after the page.
    if (begun.current || first === undefined) return;
    begun.current = true;
    if (blank) go(first, 'question');
  }, [blank, first, go]);
  const start = (question: string) => {
    const free = cells.find((cell) => cell.kind === 'question');
    const id = free?.id ?? newCellId();
    if (free) session?.edit({ type: 'change-question', id, question });
    else session?.edit({ type: 'add-cell', id, kind: 'question', place: { after: null }, words: question });
    go(id, 'question');
  };
  return { blank, start };
}
