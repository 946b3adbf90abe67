import { useMemo } from 'react';
import type { Explaining } from '@/components/understand/explaining';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { writeProgram } from './solving-ports';

/** How a program of this notebook is explained: by its model, and what that says stays in the cell's trace. */
export function useExplainingHere(
  session: NotebookSession | null,
  model: string,
  openModels: () => void,
): Explaining {
  return useMemo(
    () => ({
      model,
      write: writeProgram,
      openModels,
      keep: (cellId, event) => {
        const cell = session?.view().notebook.cells.find(({ id }) => id === cellId);
        // It may have been asked anew meanwhile: then these words are about nothing that is there.
        const isThere =
          cell?.kind === 'question' &&
          'attempt' in event &&
          cell.trace.some((each) => 'attempt' in each && each.attempt === event.attempt);
        if (isThere) session?.edit({ type: 'set-trace', id: cellId, trace: [...cell.trace, event] });
      },
    }),
    [session, model, openModels],
  );
}
