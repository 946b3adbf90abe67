import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Cell } from '@/lib/notebook/cell';
import { type Found, findInCells, patternOf, type Query, replaceFound } from '@/lib/notebook/find';
import type { NotebookActions } from '../notebook-actions';
import type { Place } from '../place';
import { createFindStore, type FindStore } from './find-store';
import { cellElement, clearMarks, markPage } from './mark-page';

export type Find = {
  isOpen: boolean;
  /** Grows with every wish to find, so that the field takes the focus again. */
  asked: number;
  query: Query;
  found: readonly Found[];
  current: Found | null;
  /** From 1; 0 when nothing was found. */
  at: number;
  store: FindStore;
  open: () => void;
  /** Leaves finding, for the cell of the current place. */
  close: () => void;
  look: (query: Query) => void;
  step: (by: 1 | -1) => void;
  replace: (words: string) => void;
  /** Gives how many were replaced. */
  replaceAll: (words: string) => number;
};

type UseFind = { cells: readonly Cell[]; place: Place | null; actions: NotebookActions };
const nothing: Query = { words: '', matchCase: false, wholeWords: false };
const noCells: readonly Cell[] = [];

/** Finding and replacing across the notebook. */
export function useFind({ cells, place, actions }: UseFind): Find {
  const [store] = useState(createFindStore);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [query, setQuery] = useState(nothing);
  const [index, setIndex] = useState(0);
  const deferred = useDeferredValue(query);
  const searched = isOpen ? cells : noCells;
  const found = useMemo(() => findInCells(searched, deferred), [searched, deferred]);
  const at = found.length === 0 ? -1 : index % found.length;
  const current = found[at] ?? null;

  const startAt = useRef<string | null>(null);
  const open = useCallback(() => {
    setOpen(true);
    setAsked((before) => before + 1);
  }, []);
  useEffect(() => {
    if (!isOpen) startAt.current = place?.id ?? null;
  }, [isOpen, place]);

  // The first place shown is the first one from where the person was.
  const words = deferred.words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new query begins anew
  useEffect(() => {
    const from = searched.findIndex((cell) => cell.id === startAt.current);
    const below = new Set(searched.slice(Math.max(0, from)).map((cell) => cell.id));
    setIndex(
      Math.max(
        0,
        found.findIndex((each) => below.has(each.cellId)),
      ),
    );
  }, [words, deferred.matchCase, deferred.wholeWords]);

  const collapsed =
    current !== null && searched.find((cell) => cell.id === current.cellId)?.collapsed === true;
  useEffect(() => {
    if (collapsed && current) actions.collapseCells([current.cellId], false);
  }, [collapsed, current, actions]);

  const [cellId, field, nth] = [current?.cellId, current?.field, current?.nth];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page moves when the place does, not while one types
  useEffect(() => {
    if (!isOpen || !current) return;
    const reveal = () => {
      const range = markPage(found, current, deferred);
      const cell = cellElement(current.cellId);
      const field = cell?.querySelector(current.field === 'question' ? 'textarea' : '.cell-body');
      (range?.startContainer.parentElement ?? field ?? cell)?.scrollIntoView({ block: 'center' });
    };
    reveal();
    // A cell far away is built once it is near: its words are marked then.
    const later = setTimeout(reveal, 150);
    return () => clearTimeout(later);
  }, [isOpen, cellId, field, nth, words, collapsed]);

  useEffect(() => {
    store.show(isOpen ? found : [], current);
    if (isOpen && found.length > 0) markPage(found, current, deferred);
    else clearMarks();
  }, [store, isOpen, found, current, deferred]);
  useEffect(() => clearMarks, []);

  return {
    isOpen,
    asked,
    query,
    found,
    current,
    at: at + 1,
    store,
    open,
    close: () => {
      setOpen(false);
      const to = current?.cellId ?? place?.id;
      if (to !== undefined) actions.go(to, 'frame');
    },
    look: setQuery,
    step: (by) => found.length > 0 && setIndex((at + by + found.length) % found.length),
    replace: (words) => {
      if (!current) return;
      if (current.replaceable) actions.edit(replaceFound(cells, [current], words));
      // The next one takes its number; new words that hold the old ones are passed over.
      const pattern = patternOf(deferred);
      const passed = current.replaceable && pattern ? [...words.matchAll(pattern)].length : 1;
      setIndex(at + passed);
    },
    replaceAll: (words) => {
      actions.edit(replaceFound(cells, found, words));
      return found.filter((each) => each.replaceable).length;
    },
  };
}
