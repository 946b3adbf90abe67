import { type IDBPDatabase, openDB } from 'idb';
import { type Journal, type JournalEntry, journalEntrySchema } from './journal';

const store = 'edits';
const byNotebook = 'notebook';

/** The journal in IndexedDB, or in memory where the browser denies that (private windows, full disks). */
export async function openJournal(isLive: (entry: JournalEntry) => Promise<boolean>): Promise<Journal> {
  try {
    const database = await openDB('wand-journal', 1, {
      upgrade: (fresh) => {
        fresh
          .createObjectStore(store, { keyPath: ['notebookId', 'tabId', 'cellId'] })
          .createIndex(byNotebook, 'notebookId');
      },
    });
    return journalIn(database, isLive);
  } catch {
    return memoryJournal();
  }
}

function journalIn(database: IDBPDatabase, isLive: (entry: JournalEntry) => Promise<boolean>): Journal {
  return {
    durable: true,
    left: async (notebookId) => {
      try {
        const rows: unknown[] = await database.getAllFromIndex(store, byNotebook, notebookId);
        // A row that does not parse is of another version of the program: it stays for that one.
        const entries = rows.flatMap((row) => {
          const entry = journalEntrySchema.safeParse(row);
          return entry.success ? [entry.data] : [];
        });
        const live = await Promise.all(entries.map(isLive));
        return entries.filter((_, at) => !live[at]).sort((a, b) => a.at - b.at);
      } catch {
        return [];
      }
    },
    write: async (put, clear) => {
      try {
        const change = database.transaction(store, 'readwrite');
        const steps = [
          ...clear.map((key) => change.store.delete([key.notebookId, key.tabId, key.cellId])),
          ...put.map((entry) => change.store.put(entry)),
        ];
        // Not waiting for each step's answer: what was typed is on the disk one way to the browser's process sooner.
        change.commit();
        await Promise.all([...steps, change.done]);
        return true;
      } catch {
        return false;
      }
    },
    close: () => database.close(),
  };
}

/** Keeps nothing beyond this tab; the saver itself still holds every edit. */
export const memoryJournal = (): Journal => ({
  durable: false,
  left: async () => [],
  write: async () => true,
  close: () => {},
});
