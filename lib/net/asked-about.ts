import { z } from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';
import { notebookIdSchema } from './notebooks-api';

/** Where a model is asked for something: whether it may be asked there is the server's to decide. */
export const askedAboutSchema = z.strictObject({
  notebook: notebookIdSchema,
  cell: cellIdSchema.optional(),
});
export type AskedAbout = z.infer<typeof askedAboutSchema>;
