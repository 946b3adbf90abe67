import { type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod';
import { newCellId } from '@/lib/notebook/cell-id';
import type { Notebook } from '@/lib/notebook/notebook';
import { openJournal } from './indexed-db-journal';
import type { JournalEntry } from './journal';
import { isLive } from './live-tabs';

/** A notebook that was begun without the server, and is not there yet. */
export type Draft = { id: string; title: string; questions: number; createdAt: number };

const draftSchema = z.strictObject({ id: z.string(), createdAt: z.number() });

/**
 * Drafts: notebooks that the server does not know yet. A draft's content is nothing but unsent edits of an empty
 * notebook, so it stands in the journal like every other unsent edit; here is only that it exists.
 */
const store = 'drafts';

const open = (): Promise<IDBPDatabase> =>
  openDB('wand-drafts', 1, { upgrade: (fresh) => void fresh.createObjectStore(store, { keyPath: 'id' }) });

async function using<T>(work: (database: IDBPDatabase) => Promise<T>, denied: T): Promise<T> {
  try {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return denied;
  }
}

/** 192 random bits: no server has it, and none will. */
export const newNotebookId = (): string => newCellId() + newCellId();

/**
 * Begins a notebook here. `sent`: the server was asked to make it and did not answer, so that it may hold just this.
 * False: the browser keeps nothing, so there is no notebook.
 */
export async function beginDraft(id: string, notebook: Notebook, sent = false): Promise<boolean> {
  const common = { notebookId: id, tabId: newCellId(), at: Date.now() };
  const { title, model, strategy = null } = notebook;
  const cells = notebook.cells.map(
    (cell): JournalEntry => ({
      kind: 'cell',
      ...common,
      cellId: cell.id,
      baseVersion: 0,
      cell,
      sent: sent ? [cell] : [],
    }),
  );
  const isNamed = title !== '' || model !== null || strategy !== null;
  const properties: JournalEntry = {
    kind: 'properties',
    ...common,
    cellId: '#properties',
    baseVersion: 1,
    title,
    model,
    strategy,
  };
  const journal = await openJournal(isLive);
  const written = journal.durable && (await journal.write(isNamed ? [properties, ...cells] : cells, []));
  journal.close();
  return written && (await record(id));
}

const record = (id: string): Promise<boolean> =>
  using(async (database) => {
    await database.put(store, { id, createdAt: Date.now() });
    return true;
  }, false);

export const isDraft = (id: string): Promise<boolean> =>
  using(async (database) => (await database.getKey(store, id)) !== undefined, false);

/** The server has it. */
export const endDraft = (id: string): Promise<void> =>
  using(async (database) => database.delete(store, id), undefined);

/** The drafts, the latest first, as far as their edits say what is in them. */
export async function listDrafts(): Promise<Draft[]> {
  const records = await using(
    async (database) => z.array(draftSchema).parse(await database.getAll(store)),
    [],
  );
  if (records.length === 0) return [];
  const journal = await openJournal(async () => false);
  const drafts = await Promise.all(
    records.map(async ({ id, createdAt }): Promise<Draft> => {
      const entries = await journal.left(id);
      const title = entries.findLast((entry) => entry.kind === 'properties')?.title ?? '';
      // Several tabs may have written the same cell: the last one counts.
      const cells = new Map(
        entries.flatMap((entry) => (entry.kind === 'cell' ? [[entry.cellId, entry.cell]] : [])),
      );
      const questions = [...cells.values()].filter((cell) => cell?.kind === 'question').length;
      return { id, title, questions, createdAt };
    }),
  );
  journal.close();
  return drafts.sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * Gives a draft another id, because the server says that its own is somebody else's: a first try to make it was
 * answered, but the answer, and with it the owner's cookie, never came here. No session of it may be open.
 */
export async function moveDraft(id: string): Promise<string | null> {
  const to = newNotebookId();
  const journal = await openJournal(async () => false);
  const entries = await journal.left(id);
  const moved =
    journal.durable &&
    (await journal.write(
      entries.map((entry) => ({ ...entry, notebookId: to })),
      entries,
    ));
  journal.close();
  if (!moved || !(await record(to))) return null;
  await endDraft(id);
  return to;
}
