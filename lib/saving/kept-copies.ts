import { type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod';
import { type LoadedNotebook, loadedNotebookSchema } from '@/lib/net/notebooks-api';
import type { Known } from './saving-state';

/**
 * What the server was last known to hold, cell by cell, for a page that is opened without a network: the page itself
 * is kept as it was fetched, and is older than what was saved on it since. Never rejects; where the browser denies
 * storage nothing is kept.
 */
export type KeptCopies = {
  /** The copy of a notebook; null where there is none that reads. */
  read: (notebookId: string) => Promise<LoadedNotebook | null>;
  /** The version of each cell of the copy; null where nothing is known of it. */
  versions: (notebookId: string) => Promise<CopiedVersions>;
  /** Writes the head and what differs from `before`; a cell that is not there any more goes. */
  write: (head: CopyHead, cells: ReadonlyMap<string, Known>, before: CopiedVersions) => Promise<boolean>;
  /** Forgets one notebook, or all of them. */
  forget: (notebookId?: string) => Promise<void>;
  close: () => void;
};

export type CopyHead = Omit<LoadedNotebook, 'cells' | 'damaged'>;

/** The version of each copied cell; null: unknown, so everything is written anew. */
export type CopiedVersions = ReadonlyMap<string, number> | null;

/** As it is stored: with the versions, so that nobody has to read the cells to know which of them are old. */
const storedHeadSchema = z.looseObject({ versions: z.record(z.string(), z.number()) });

const heads = 'heads';
const cellsStore = 'cells';
const byNotebook = 'notebook';

export async function openCopies(): Promise<KeptCopies> {
  try {
    const database = await openDB('wand-copies', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(heads, { keyPath: 'id' });
        fresh
          .createObjectStore(cellsStore, { keyPath: ['notebookId', 'cellId'] })
          .createIndex(byNotebook, 'notebookId');
      },
    });
    return copiesIn(database);
  } catch {
    return noCopies;
  }
}

export const noCopies: KeptCopies = {
  read: async () => null,
  versions: async () => null,
  write: async () => false,
  forget: async () => {},
  close: () => {},
};

const copiesIn = (database: IDBPDatabase): KeptCopies => ({
  read: async (notebookId) => {
    try {
      const look = database.transaction([heads, cellsStore]);
      const [head, rows]: [unknown, { version: number; cell: unknown }[]] = await Promise.all([
        look.objectStore(heads).get(notebookId),
        look.objectStore(cellsStore).index(byNotebook).getAll(notebookId),
      ]);
      const { versions: _, ...rest } = storedHeadSchema.parse(head);
      const cells = rows.map(({ version, cell }) => ({ version, cell }));
      return loadedNotebookSchema.parse({ ...rest, cells, damaged: [] });
    } catch {
      return null;
    }
  },
  versions: async (notebookId) => {
    try {
      const head: unknown = await database.get(heads, notebookId);
      return new Map(Object.entries(storedHeadSchema.parse(head).versions));
    } catch {
      return null;
    }
  },
  write: async (head, cells, before) => {
    try {
      const change = database.transaction([heads, cellsStore], 'readwrite');
      const store = change.objectStore(cellsStore);
      const versions = Object.fromEntries([...cells].map(([cellId, { version }]) => [cellId, version]));
      const steps: Promise<unknown>[] = [change.objectStore(heads).put({ ...head, versions })];
      if (before === null) steps.push(store.delete(allOf(head.id)));
      for (const cellId of before?.keys() ?? []) {
        if (!cells.has(cellId)) steps.push(store.delete([head.id, cellId]));
      }
      for (const [cellId, { cell, version }] of cells) {
        if (before?.get(cellId) === version) continue;
        const key = { notebookId: head.id, cellId };
        steps.push(cell === null ? store.delete([head.id, cellId]) : store.put({ ...key, version, cell }));
      }
      await Promise.all([...steps, change.done]);
      return true;
    } catch {
      return false;
    }
  },
  forget: async (notebookId) => {
    try {
      const change = database.transaction([heads, cellsStore], 'readwrite');
      const whose = notebookId === undefined ? null : allOf(notebookId);
      await Promise.all([
        notebookId === undefined
          ? change.objectStore(heads).clear()
          : change.objectStore(heads).delete(notebookId),
        whose === null
          ? change.objectStore(cellsStore).clear()
          : change.objectStore(cellsStore).delete(whose),
        change.done,
      ]);
    } catch {
      // What can't be forgotten now is of the same browser's owner, and goes with the next change of owner.
    }
  },
  close: () => database.close(),
});

/** Every key that begins with this notebook: an array sorts behind all text. */
const allOf = (notebookId: string) => IDBKeyRange.bound([notebookId], [notebookId, []]);
