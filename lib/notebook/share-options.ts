import * as z from 'zod';
import { cellIdSchema } from './cell';

/** What a link shows of its notebook. What is left out is taken away on the server: no reader's browser receives it. */
export const shareOptionsSchema = z.strictObject({
  /** One cell alone; null: all of them. */
  cell: cellIdSchema.nullable().default(null),
  /** Programs, what they printed and what was said beside them. Without them nobody can run an answer again. */
  programs: z.boolean().default(true),
  /** Attempts that failed and were repaired. */
  attempts: z.boolean().default(true),
  /** What the author expects as answers, and the conditions; the verdicts stay either way. */
  expected: z.boolean().default(true),
  /** What the author wrote down to say in class. */
  notes: z.boolean().default(false),
  /** What classes predicted. */
  classes: z.boolean().default(true),
  /** Data sets. Without them what was computed from them can't be run again; a question's own trace never holds them. */
  data: z.boolean().default(true),
});
export type ShareOptions = z.infer<typeof shareOptionsSchema>;

/** All of it but the speaker's notes, whatever the author does not hide cell by cell. */
export const wholeNotebook: ShareOptions = shareOptionsSchema.parse({});
