import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { Cell } from '@/lib/notebook/cell';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { Problem } from '@/lib/reasoning/result';
import type { Acknowledged } from './tab-channel';

/**
 * What saving knows, as plain data; every step on it is a pure function (pending-changes, meet-theirs,
 * take-reply, take-loaded, take-journal, resolve-conflict). Invariant: a cell of `local` that is not the
 * very object in `known` is unsaved, and every unsaved cell is pending, in conflict, or refused.
 */
export type SavingState = {
  local: Notebook;
  /** What the server holds as far as this tab knows, with the version that the next write is based on. */
  known: ReadonlyMap<string, Known>;
  properties: KnownProperties;
  conflicts: ReadonlyMap<string, Known>;
  /** Sent without a reply: if the server turns out to hold one of these, it is this tab's own. */
  unsure: ReadonlyMap<string, (Cell | null)[]>;
  /** Content that the server refused; not sent again until it changes. */
  refused: ReadonlyMap<string, { cell: Cell | null; why: Problem }>;
  /** Cells that left `local` before the server knew what was in them, as they last were. */
  parted: ReadonlyMap<string, Cell>;
};

/** `cell: null`: not there, deleted (its version counts on) or damaged. */
export type Known = { cell: Cell | null; version: number };
export type KnownProperties = {
  title: string;
  model: string | null;
  strategy?: string | null | undefined;
  version: number;
};

/** The next state, the edits that the page must take over, and what to tell other tabs. */
export type SavingStep = { state: SavingState; edits: Edit[]; announce?: Acknowledged | undefined };

/** The notebook in a loaded one; its cells keep their identity. */
export const notebookOf = ({ title, model, strategy, cells }: LoadedNotebook): Notebook => ({
  title,
  model,
  strategy: strategy ?? undefined,
  cells: cells.map(({ cell }) => cell),
});

export function startSaving(loaded: LoadedNotebook): SavingState {
  const known = new Map<string, Known>();
  for (const { cell, version } of loaded.cells) known.set(cell.id, { cell, version });
  for (const { id, version } of loaded.damaged) known.set(id, { cell: null, version });
  const { title, model, strategy, version } = loaded;
  return {
    local: notebookOf(loaded),
    known,
    properties: { title, model, strategy, version },
    conflicts: new Map(),
    unsure: new Map(),
    refused: new Map(),
    parted: new Map(),
  };
}

export const knownOf = (state: SavingState, id: string): Known =>
  state.known.get(id) ?? { cell: null, version: 0 };

export const localCell = (state: SavingState, id: string): Cell | null =>
  state.local.cells.find((cell) => cell.id === id) ?? null;

/** A copy of a map with one key set, or removed when the value is undefined. */
export function withKey<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
