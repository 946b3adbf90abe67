import * as z from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';

/** What a cell unfolds into in front of a class, in this order; a part that the cell lacks is left out. */
export const partNames = [
  'text',
  'data',
  'question',
  'predict',
  'program',
  'steps',
  'run',
  'answer',
  'check',
  'ways',
] as const;
export const partSchema = z.enum(partNames);
export type Part = z.infer<typeof partSchema>;

/** Whether a part comes after another. */
export const isAfter = (part: Part, other: Part): boolean =>
  partNames.indexOf(part) > partNames.indexOf(other);

/** The parts that a teacher may leave out of a lesson. */
export const leavableParts = ['predict', 'program', 'steps', 'run', 'answer', 'check', 'ways'] as const;

/** Where a lesson stands: a cell, unfolded up to this part. */
export const stopSchema = z.strictObject({ cell: cellIdSchema, part: partSchema });
export type Stop = z.infer<typeof stopSchema>;
