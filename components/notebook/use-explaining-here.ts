import { useMemo } from 'react';
import type { Ruled } from '@/components/handout/model-rule';
import type { Explaining } from '@/components/understand/explaining';
import type { TraceEvent } from '@/lib/reasoning/trace';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { writeProgramIn } from './solving-ports';

/**
 * How a program of this notebook is explained: by its model, and what that says stays in the cell's trace. Null where
 * a teacher allows no explanations.
 */
export function useExplainingHere(
  session: NotebookSession | null,
  { notebook, rule }: Ruled,
  model: string,
  openModels: () => void,
): Explaining | null {
  const explaining = useMemo(
    () => ({
      model,
      write: writeProgramIn(notebook),
      openModels,
      keep: (cellId: string, event: TraceEvent) => {
        const cell = session?.view().notebook.cells.find(({ id }) => id === cellId);
        // It may have been asked anew meanwhile: then these words are about nothing that is there.
        const isThere =
          cell?.kind === 'question' &&
          'attempt' in event &&
          cell.trace.some((each) => 'attempt' in each && each.attempt === event.attempt);
        if (isThere) session?.edit({ type: 'set-trace', id: cellId, trace: [...cell.trace, event] });
      },
    }),
    [session, notebook, model, openModels],
  );
  return rule === 'on' ? explaining : null;
}
