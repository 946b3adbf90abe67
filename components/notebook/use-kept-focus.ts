import { useEffect, useRef } from 'react';
import type { Cell } from '@/lib/notebook/cell';
import type { Place } from './place';

/**
 * The focus goes to a neighbour when the cell that had it is gone, by an undo or from another tab: a keyboard whose
 * focus is on nothing has lost its place.
 */
export function useKeptFocus(
  cells: readonly Cell[],
  place: Place | null,
  go: (id: string, part: 'frame') => void,
) {
  const index = useRef(-1);
  const here = place?.id;
  useEffect(() => {
    const at = cells.findIndex(({ id }) => id === here);
    if (at !== -1) {
      index.current = at;
      return;
    }
    const before = index.current;
    index.current = -1;
    if (before === -1 || document.activeElement !== document.body) return;
    const neighbour = cells[Math.min(before, cells.length - 1)];
    if (neighbour) go(neighbour.id, 'frame');
    else document.getElementById('add-question')?.focus();
  }, [cells, here, go]);
}
