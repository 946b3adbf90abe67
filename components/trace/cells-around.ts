'use client';

import { createContext, useRef } from 'react';
import type { Cell } from '@/lib/notebook/cell';

/** The data sets around a trace, which its program reads when it is run again. */
export const CellsAround = createContext<readonly Cell[]>([]);

/** The notebook's data sets, as one list that stays the same while they do: typing in a question changes nothing. */
export function useDataCells(cells: readonly Cell[]): readonly Cell[] {
  const before = useRef<readonly Cell[]>([]);
  const now = cells.filter(({ kind }) => kind === 'data');
  const same = now.length === before.current.length && now.every((cell, at) => cell === before.current[at]);
  if (!same) before.current = now;
  return before.current;
}
