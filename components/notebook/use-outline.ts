import { useMemo, useState } from 'react';
import type { NotebookActions } from './notebook-actions';

/** Whether the outline is there, and where it leads. */
export function useOutline(actions: NotebookActions) {
  const [isOpen, setOpen] = useState(false);
  return useMemo(
    () => ({
      isOpen,
      toggle: () => setOpen((before) => !before),
      close: () => setOpen(false),
      goTo: (id: string) => {
        // Where it lies above the notebook it has done its work.
        if (matchMedia('(max-width: 75rem)').matches) setOpen(false);
        actions.go(id, 'frame');
      },
    }),
    [isOpen, actions],
  );
}
