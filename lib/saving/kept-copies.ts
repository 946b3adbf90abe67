import { type IDBPDatabase, openDB } from 'idb';
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
  /** Writes the head and what differs from `before`; a cell that is not there any more goes. */
  write: (head: CopyHead, cells: ReadonlyMap<string, Known>, before: CopiedVersions) => Promise<boolean>;
  /** Forgets one notebook, or all of them. */
  forget: (notebookId?: string) => Promise<void>;
  close: () => void;
};

export type CopyHead = Omit<LoadedNotebook, 'cells' | 'damaged'>;

/** The version of each copied cell; undefined: unknown, so everything is written anew. */
export type CopiedVersions = ReadonlyMap<string, number> | undefined;

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
      const cells = rows.map(({ version, cell }) => ({ version, cell }));
      const copy = loadedNotebookSchema.safeParse({ ...Object(head), cells, damaged: [] });
      return copy.success ? copy.data : null;
    } catch {
      return null;
    }
  },
  write: async (head, cells, before) => {
    try {
      const change = database.transaction([heads, cellsStore], 'readwrite');
      const store = change.objectStore(cellsStore);
      const steps: Promise<unknown>[] = [change.objectStore(heads).put(head)];
      if (before === undefined) steps.push(store.delete(allOf(head.id)));
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
