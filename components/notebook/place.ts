import { useCallback, useMemo, useState } from 'react';

/** The part of a cell that has the focus, or shall have it. `frame` is the cell as a whole: command mode. */
export type Part = 'frame' | 'question' | 'program' | 'text';

/** `move`: a counter that grows whenever the focus shall move there; 0 records where it already is. */
export type Place = { id: string; part: Part; move: number };

export type Places = {
  place: Place | null;
  /** Moves the focus there, once the cell is on the page. */
  go: (id: string, part: Part) => void;
  /** Records where the focus went by itself. */
  note: (id: string, part: Part) => void;
};

/** Where in the notebook the person is: the one live program editor and the open text cell follow from it. */
export function usePlace(): Places {
  const [place, setPlace] = useState<Place | null>(null);
  const go = useCallback(
    (id: string, part: Part) => setPlace((before) => ({ id, part, move: (before?.move ?? 0) + 1 })),
    [],
  );
  const note = useCallback(
    (id: string, part: Part) =>
      setPlace((before) =>
        before?.id === id && before.part === part ? before : { id, part, move: before?.move ?? 0 },
      ),
    [],
  );
  return useMemo(() => ({ place, go, note }), [place, go, note]);
}
