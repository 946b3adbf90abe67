import * as z from 'zod';
import { cellIdSchema, cellSchema } from '@/lib/notebook/cell';
import { strategyNameSchema, titleSchema } from '@/lib/notebook/notebook';
import { modelNameSchema } from '@/lib/reasoning/write-program';

const common = {
  notebookId: z.string(),
  /** The tab that wrote it. */
  tabId: z.string(),
  /** The version that the edit was based on. */
  baseVersion: z.number().int().nonnegative(),
  /** Milliseconds since 1970. */
  at: z.number(),
};

/** One unsent edit. A killed tab's entries are replayed by the next tab that opens the notebook. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    ...common,
    cellId: cellIdSchema,
    /** Null: deleted. */
    cell: cellSchema.nullable(),
    /** What was sent without a reply: the server may hold one of these. */
    sent: z.array(cellSchema.nullable()),
  }),
  z.strictObject({
    kind: z.literal('properties'),
    ...common,
    cellId: z.literal('#properties'),
    title: titleSchema,
    model: modelNameSchema.nullable(),
    /** Left out by tabs of an earlier version. */
    strategy: strategyNameSchema.nullable().optional(),
  }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/**
 * Unsent edits, written before the network is asked, so that a killed tab loses nothing.
 * Never rejects; where the browser denies storage `durable` is false and entries live in memory.
 */
export type Journal = {
  /** Whether entries survive this tab. */
  durable: boolean;
  /** What tabs that are gone left behind, oldest first. It stays until it is cleared. */
  left: (notebookId: string) => Promise<JournalEntry[]>;
  /** Writes and clears in one transaction. False: nothing was written. */
  write: (put: JournalEntry[], clear: JournalKey[]) => Promise<boolean>;
  close: () => void;
};

export type JournalKey = Pick<JournalEntry, 'notebookId' | 'tabId' | 'cellId'>;
