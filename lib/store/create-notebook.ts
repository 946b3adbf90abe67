import type { Cell } from '@/lib/notebook/cell';
import { maxCells, type Notebook } from '@/lib/notebook/notebook';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { maxNotebookSize, mayCreateNotebook } from './bounds';
import { cleanText } from './clean-text';
import type { Database } from './open-database';
import { newId } from './secret';
import { encodeCell } from './stored-cell';
import { batches } from './stored-version';

export type NewNotebook = {
  /** Of the caller's own making, so that a repeated request makes no second notebook. */
  id?: string | undefined;
  notebook?: Notebook | undefined;
  forkedFrom?: { share: string; title: string } | undefined;
};

/**
 * Makes a notebook with all its cells, or none: its row stays invisible until the last cell is written.
 * Fails with `conflict` when the id is taken by another, `invalid` when two cells share an id, `too-large`.
 */
export async function createNotebook(
  db: Database,
  ownerId: string,
  { id = newId(), notebook, forkedFrom }: NewNotebook,
): Promise<Result<{ id: string }>> {
  const cells = notebook?.cells ?? [];
  const rows = cells.map((cell: Cell) => ({ notebookId: id, id: cell.id, version: 1, ...encodeCell(cell) }));
  if (new Set(rows.map((row) => row.id)).size < rows.length)
    return fail('invalid', 'Two cells have the same id.');
  if (rows.length > maxCells || rows.reduce((sum, row) => sum + row.size, 0) > maxNotebookSize) {
    return fail('too-large', 'The notebook is too large.');
  }
  const taken = await db.notebook.findUnique({ where: { id }, select: { ownerId: true, complete: true } });
  if (taken && taken.ownerId !== ownerId) return fail('conflict', 'This id is taken.');
  if (taken?.complete) return ok({ id });
  if (!taken) {
    const bounds = await mayCreateNotebook(db, ownerId);
    if (!bounds.ok) return bounds;
    const now = new Date();
    await db.notebook.create({
      data: {
        id,
        ownerId,
        title: cleanText(notebook?.title ?? ''),
        model: notebook?.model == null ? null : cleanText(notebook.model),
        strategy: notebook?.strategy ?? null,
        forkedFromShare: forkedFrom?.share ?? null,
        forkedFromTitle: forkedFrom?.title ?? null,
        complete: rows.length === 0,
        createdAt: now,
        updatedAt: now,
      },
    });
  }
  if (rows.length > 0) {
    // A first try may have been cut off half-way.
    if (taken) await db.cell.deleteMany({ where: { notebookId: id } });
    for (const batch of batches(rows, 100)) await db.cell.createMany({ data: batch });
  }
  if (rows.length > 0 || taken) await db.notebook.updateMany({ where: { id }, data: { complete: true } });
  return ok({ id });
}
