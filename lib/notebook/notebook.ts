import * as z from 'zod';
import { modelNameSchema } from '../reasoning/write-program';
import { cellSchema } from './cell';

export const maxCells = 2_000;
export const maxTitleLength = 300;
export const titleSchema = z.string().max(maxTitleLength);

/** A title and an ordered list of cells: what is edited, saved, shared and exported. */
export const notebookSchema = z.strictObject({
  title: titleSchema,
  /** The model that new questions go to; null is the deployment's default. */
  model: modelNameSchema.nullable(),
  /** Always in the order of `position`, then `id`. */
  cells: z.array(cellSchema).max(maxCells),
});
export type Notebook = z.infer<typeof notebookSchema>;
