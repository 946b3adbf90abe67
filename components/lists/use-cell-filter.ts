import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Cell } from '@/lib/notebook/cell';
import { type CellResult, cellResult, isChecked } from '@/lib/notebook/results/cell-result';

/** What a list may be narrowed to; `unanswered` was not asked, or came to nothing. */
export const filterKinds = ['right', 'wrong', 'unchecked', 'refused', 'unanswered'] as const;
export type FilterKind = (typeof filterKinds)[number];

export const resultsOf: Record<FilterKind, readonly CellResult[]> = {
  right: ['right'],
  wrong: ['wrong'],
  unchecked: ['unchecked'],
  refused: ['refused'],
  unanswered: ['failed', 'unasked'],
};

export type CellFilter = {
  /** Null: all cells are shown. */
  kind: FilterKind | null;
  isHidden: (id: string) => boolean;
  show: (kind: FilterKind | null) => void;
};

const none: ReadonlySet<string> = new Set();

/**
 * Narrows the notebook to the cells of one result, as it was when that was asked for: a cell that is asked anew stays
 * where it is, whatever comes of it, and a new cell is seen. Going to a hidden cell shows all again.
 */
export function useCellFilter(cells: readonly Cell[], here: string | null): CellFilter {
  const [kind, setKind] = useState<FilterKind | null>(null);
  const [hidden, setHidden] = useState(none);
  const show = useCallback(
    (wanted: FilterKind | null) => {
      setKind(wanted);
      setHidden(wanted === null ? none : new Set(others(cells, wanted).map(({ id }) => id)));
    },
    [cells],
  );
  const lost = here !== null && hidden.has(here);
  useEffect(() => {
    if (!lost) return;
    setKind(null);
    setHidden(none);
  }, [lost]);
  const isHidden = useCallback((id: string) => hidden.has(id), [hidden]);
  return useMemo(() => ({ kind, isHidden, show }), [kind, isHidden, show]);
}

const others = (cells: readonly Cell[], kind: FilterKind): Cell[] =>
  cells.filter(
    (cell) => cell.kind !== 'question' || !isChecked(cell) || !resultsOf[kind].includes(cellResult(cell)),
  );
