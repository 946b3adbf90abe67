import type { Cell } from '@/lib/notebook/cell';
import type { Journal, JournalEntry, JournalKey } from './journal';
import { pendingProperties, unsavedCells } from './pending-changes';
import type { SavingState } from './saving-state';

/** Keeps the journal at exactly what is unsaved, writing only what changed since its last write. */
export type JournalWriter = {
  /** False: the journal could not be written. Writes never overlap. */
  write: (state: SavingState, at: number) => Promise<boolean>;
  /** Entries of tabs that are gone, cleared with the next write, when this tab has taken them over. */
  takeFrom: (entries: JournalEntry[]) => void;
};

type Written = { content: Cell | null | string; sent: readonly (Cell | null)[] };

export function journalWriter(journal: Journal, notebookId: string, tabId: string): JournalWriter {
  let written = new Map<string, Written>();
  let taken: JournalKey[] = [];
  let last: Promise<boolean> = Promise.resolve(true);

  const write = async (state: SavingState, at: number): Promise<boolean> => {
    const entries = entriesOf(state, { notebookId, tabId, at });
    const next = new Map(entries.map((entry) => [entry.cellId, writtenOf(entry)]));
    const put = entries.filter((entry) => !sameWritten(written.get(entry.cellId), next.get(entry.cellId)));
    const clear: JournalKey[] = [...taken];
    for (const cellId of written.keys()) if (!next.has(cellId)) clear.push({ notebookId, tabId, cellId });
    if (put.length === 0 && clear.length === 0) return true;
    const done = await journal.write(put, clear);
    if (done) {
      written = next;
      const cleared = new Set(clear);
      taken = taken.filter((key) => !cleared.has(key));
    }
    return done;
  };

  return {
    write: (state, at) => {
      last = last.then(() => write(state, at));
      return last;
    },
    takeFrom: (entries) => {
      taken.push(...entries);
    },
  };
}

const nothingSent: (Cell | null)[] = [];

function entriesOf(
  state: SavingState,
  common: { notebookId: string; tabId: string; at: number },
): JournalEntry[] {
  const entries: JournalEntry[] = unsavedCells(state).map(({ cellId, baseVersion, cell }) => ({
    kind: 'cell',
    ...common,
    cellId,
    // What is in conflict was not based on what the server holds: after a crash it is a conflict again.
    baseVersion: Math.min(
      baseVersion,
      (state.conflicts.get(cellId)?.version ?? Number.POSITIVE_INFINITY) - 1,
    ),
    cell,
    sent: state.unsure.get(cellId) ?? nothingSent,
  }));
  if (pendingProperties(state)) {
    const { title, model, strategy = null } = state.local;
    const baseVersion = state.properties.version;
    entries.push({
      kind: 'properties',
      ...common,
      cellId: '#properties',
      baseVersion,
      title,
      model,
      strategy,
    });
  }
  return entries;
}

function writtenOf(entry: JournalEntry): Written {
  if (entry.kind === 'cell') return { content: entry.cell, sent: entry.sent };
  return { content: JSON.stringify([entry.title, entry.model, entry.strategy]), sent: nothingSent };
}

const sameWritten = (a: Written | undefined, b: Written | undefined): boolean =>
  a !== undefined && b !== undefined && a.content === b.content && a.sent === b.sent;
