import * as z from 'zod';
import { notebookFileSchema } from '../notebook/file';

/** What the page of an exported notebook carries for its own script: the notebook's file and the page's words. */
export const pageRecordSchema = z.strictObject({
  file: notebookFileSchema,
  sha256: z.string(),
  words: z.strictObject({
    run: z.string(),
    running: z.string(),
    same: z.string(),
    differs: z.string(),
    recorded: z.string(),
    altered: z.string(),
    nothing: z.string(),
    missing: z.string(),
    /** With `{same}` and `{differs}`. */
    summary: z.string(),
    intact: z.string(),
    changed: z.string(),
    failed: z.string(),
  }),
});
export type PageRecord = z.infer<typeof pageRecordSchema>;

/** The ids of the page's parts. */
export const pageParts = {
  record: 'wand-record',
  engine: 'wand-engine',
  frame: 'wand-frame',
  runAll: 'wand-run-all',
  summary: 'wand-summary',
} as const;

/** Where what came of running a cell again is shown, and the button that does it. */
export const resultId = (cellId: string): string => `result-${cellId}`;
/** Where a part of a cell stands in the page: its text must be the record's own. */
export const shownId = (cellId: string, part: 'question' | 'program' | 'answer'): string =>
  `${part}-${cellId}`;
export const runId = (cellId: string): string => `run-${cellId}`;
