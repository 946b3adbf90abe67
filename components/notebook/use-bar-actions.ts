import { useMemo } from 'react';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { runnable, unasked } from './cell-lists';
import type { Solving } from './solving';

/** What the bar under the title does; the same functions for as long as the notebook is open. */
export const useBarActions = (
  session: NotebookSession | null,
  solving: Solving | null,
  openModels: () => void,
) =>
  useMemo(
    () => ({
      onStrategy: (strategy: string | null) => session?.edit({ type: 'set-strategy', strategy }),
      onChoose: (model: string) => session?.edit({ type: 'set-model', model }),
      onConnect: openModels,
      onRunAll: () => session && solving?.runAll(runnable(session.view().notebook.cells)),
      onAskAll: () => session && solving?.askAll(unasked(session.view().notebook.cells)),
    }),
    [session, solving, openModels],
  );
