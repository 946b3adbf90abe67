import { useCallback, useMemo, useState } from 'react';
import type { Cell } from '@/lib/notebook/cell';

/** The part of a cell that has the focus, or shall have it. `frame` is the cell as a whole: command mode. */
export type Part = 'frame' | 'question' | 'program' | 'change' | 'text';

/**
 * `move`: a counter that grows whenever the focus shall move there; 0 records where it already is.
 * `anchor`: the other end of a selection of several cells; null when there is just the one.
 */
export type Place = { id: string; part: Part; move: number; anchor: string | null };

export type Places = {
  place: Place | null;
  /** Moves the focus there, once the cell is on the page. */
  go: (id: string, part: Part) => void;
  /** Records where the focus went by itself. */
  note: (id: string, part: Part) => void;
  /** Selects from the anchor, or from where the person is, to this cell. */
  extendTo: (id: string) => void;
  select: (anchor: string, id: string) => void;
};

/** Where in the notebook the person is: the one live program editor and the open text cell follow from it. */
export function usePlace(): Places {
  const [place, setPlace] = useState<Place | null>(null);
  const select = useCallback(
    (anchor: string | null, id: string, part: Part = 'frame') =>
      setPlace((before) => ({ id, part, move: (before?.move ?? 0) + 1, anchor })),
    [],
  );
  const go = useCallback((id: string, part: Part) => select(null, id, part), [select]);
  const extendTo = useCallback(
    (id: string) =>
      setPlace((before) => ({
        id,
        part: 'frame',
        move: (before?.move ?? 0) + 1,
        anchor: before?.anchor ?? before?.id ?? null,
      })),
    [],
  );
  const note = useCallback(
    (id: string, part: Part) =>
      setPlace((before) =>
        before?.id === id && before.part === part
          ? before
          : { id, part, move: before?.move ?? 0, anchor: null },
      ),
    [],
  );
  return useMemo(() => ({ place, go, note, extendTo, select }), [place, go, note, extendTo, select]);
}

/** The cells that a command acts on, in order: from the anchor to the place, or the one at the place. */
export function selectedCells(cells: readonly Cell[], place: Place | null): readonly Cell[] {
  if (place === null) return [];
  const at = cells.findIndex((cell) => cell.id === place.id);
  if (at === -1) return [];
  const other = place.anchor === null ? at : cells.findIndex((cell) => cell.id === place.anchor);
  const [from, to] = other === -1 ? [at, at] : [Math.min(at, other), Math.max(at, other)];
  return cells.slice(from, to + 1);
}
