import { maxCells } from '@/lib/notebook/notebook';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { Database } from './open-database';

/** What one owner and one notebook may take up. */
export const maxNotebooks = 2_000;
/** UTF-16 units of all cells of a notebook as JSON. */
export const maxNotebookSize = 64_000_000;

export async function mayCreateNotebook(db: Database, ownerId: string): Promise<Result<null>> {
  const count = await db.notebook.count({ where: { ownerId } });
  if (count < maxNotebooks) return ok(null);
  return fail('too-large', `There are ${maxNotebooks} notebooks already, those in the bin included.`);
}

/** Whether `more` cells of together `size` units still fit into the notebook; what they replace is not deducted. */
export async function mayGrow(
  db: Database,
  notebookId: string,
  more: number,
  size: number,
): Promise<Result<null>> {
  const { _count, _sum } = await db.cell.aggregate({
    where: { notebookId, deletedAt: null },
    _count: true,
    _sum: { size: true },
  });
  if (_count + more > maxCells) return fail('too-large', `A notebook holds at most ${maxCells} cells.`);
  if ((_sum.size ?? 0) + size <= maxNotebookSize) return ok(null);
  return fail('too-large', `A notebook holds at most ${maxNotebookSize} characters, traces included.`);
}
