import { createContext } from 'react';
import type { Found } from '@/lib/notebook/find';

export type FieldMark = { start: number; end: number; current: boolean };

/** Where the found words stand in question fields, which have no text of their own to mark; each field listens for its own. */
export type FindStore = {
  marksOf: (cellId: string) => readonly FieldMark[];
  subscribe: (listener: () => void) => () => void;
  show: (found: readonly Found[], current: Found | null) => void;
};

const none: readonly FieldMark[] = [];

export function createFindStore(): FindStore {
  let marks = new Map<string, FieldMark[]>();
  const listeners = new Set<() => void>();
  return {
    marksOf: (cellId) => marks.get(cellId) ?? none,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (found, current) => {
      if (marks.size === 0 && found.length === 0) return;
      marks = new Map();
      for (const each of found) {
        if (each.field !== 'question') continue;
        const here = marks.get(each.cellId) ?? [];
        here.push({ start: each.start, end: each.end, current: each === current });
        marks.set(each.cellId, here);
      }
      for (const listener of [...listeners]) listener();
    },
  };
}

export const FindStoreContext = createContext<FindStore>(createFindStore());
