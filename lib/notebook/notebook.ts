import * as z from 'zod';
import { modelNameSchema } from '../reasoning/write-program';
import { cellSchema } from './cell';

export const maxCells = 2_000;
export const maxTitleLength = 300;
/** A strategy's name as it is stored; one that this version does not know falls back to the usual one. */
export const strategyNameSchema = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9-]*$/);
export const titleSchema = z.string().max(maxTitleLength);

/** A title and an ordered list of cells: what is edited, saved, shared and exported. */
export const notebookSchema = z.strictObject({
  title: titleSchema,
  /** The model that new questions go to; null is the deployment's default. */
  model: modelNameSchema.nullable(),
  /** How new questions are answered, by a strategy's name; null or left out, the usual one. */
  strategy: strategyNameSchema.nullable().optional(),
  /** Always in the order of `position`, then `id`. */
  cells: z.array(cellSchema).max(maxCells),
});
export type Notebook = z.infer<typeof notebookSchema>;
