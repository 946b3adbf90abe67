import { z } from 'zod';
import { cellIdSchema, cellSchema } from '@/lib/notebook/cell';

/** What browser and server exchange about a notebook's deleted cells. Times are milliseconds since 1970. */
const version = z.number().int().positive();

/** GET /api/notebooks/[id]/bin: latest deletion first; cells that were empty are left out. */
export const deletedCellsSchema = z.strictObject({
  cells: z.array(z.strictObject({ deletedAt: z.number().int().nonnegative(), cell: cellSchema })),
});
export type DeletedCells = z.infer<typeof deletedCellsSchema>;

/** POST /api/notebooks/[id]/bin brings a cell back to where it stood. */
export const restoreCellSchema = z.strictObject({ cellId: cellIdSchema });
export const restoredCellSchema = z.strictObject({ cellId: cellIdSchema, version, cell: cellSchema });
export type RestoredCell = z.infer<typeof restoredCellSchema>;
