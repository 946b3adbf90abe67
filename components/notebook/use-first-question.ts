import { useEffect, useState } from 'react';
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
  const [first] = useState(() => (blank ? cells[0]?.id : undefined));
  useEffect(() => {
    if (first !== undefined) go(first, 'question');
  }, [first, go]);
  const start = (question: string) => {
    const free = cells.find((cell) => cell.kind === 'question');
    const id = free?.id ?? newCellId();
    if (free) session?.edit({ type: 'change-question', id, question });
    else session?.edit({ type: 'add-cell', id, kind: 'question', place: { after: null }, words: question });
    go(id, 'question');
  };
  return { blank, start };
}
