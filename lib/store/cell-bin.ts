import type { DeletedCells, RestoredCell } from '@/lib/net/bin-api';
import { isBlank } from '@/lib/notebook/new-cell';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { mayGrow } from './bounds';
import type { Database } from './open-database';
import { noSuchNotebook, ownNotebook } from './own-notebook';
import { decodeCell } from './stored-cell';
import { takeIn } from './take-in';

/** How far back a notebook's bin goes. */
const maxListed = 200;

/** A notebook's deleted cells, latest deletion first; those that were empty or no longer parse are left out. */
export async function listDeletedCells(
  db: Database,
  ownerId: string,
  notebookId: string,
): Promise<Result<DeletedCells>> {
  const mine = ownNotebook(ownerId, notebookId);
  if ((await db.notebook.count({ where: mine })) === 0) return noSuchNotebook();
  const rows = await db.cell.findMany({
    where: { notebookId, deletedAt: { not: null } },
    orderBy: [{ deletedAt: 'desc' }, { id: 'asc' }],
    take: maxListed,
    select: { id: true, content: true, deletedAt: true },
  });
  const cells = rows.flatMap((row) => {
    const cell = decodeCell(row);
    if (!cell || row.deletedAt === null || isBlank(cell)) return [];
    return [{ deletedAt: row.deletedAt.getTime(), cell }];
  });
  return ok({ cells });
}

/** Brings a deleted cell back as one more version of it. Once more is no error. Fails with `not-found`, `too-large`. */
export async function restoreCell(
  db: Database,
  ownerId: string,
  notebookId: string,
  cellId: string,
): Promise<Result<RestoredCell>> {
  const mine = ownNotebook(ownerId, notebookId);
  const row = await db.cell.findFirst({ where: { notebookId, id: cellId, notebook: mine } });
  const cell = row && decodeCell(row);
  if (!row || !cell) return fail('not-found', 'There is no such cell in the bin.');
  if (row.deletedAt === null) return ok({ cellId, version: row.version, cell });
  const bounds = await mayGrow(db, notebookId, 1, row.size);
  if (!bounds.ok) return bounds;
  const version = row.version + 1;
  const { count } = await db.cell.updateMany({
    where: { notebookId, id: cellId, version: row.version, notebook: mine },
    data: { version, deletedAt: null },
  });
  if (count === 0) return fail('conflict', 'The cell was changed meanwhile.');
  await db.notebook.updateMany({ where: mine, data: { updatedAt: new Date() } });
  await takeIn(
    db,
    ownerId,
    notebookId,
    [{ cellId, baseVersion: row.version, cell }],
    [{ status: 'saved', cellId, version }],
  );
  return ok({ cellId, version, cell });
}
