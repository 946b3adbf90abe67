import type { CellChange, CellOutcome } from '@/lib/net/notebooks-api';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';
import { decodeCell, encodeCell, type StoredCell } from './stored-cell';
import { isUniqueViolation } from './unique-violation';

/**
 * One change of one cell as one compare-and-set statement: the version that it was based on stands in its WHERE.
 * When it finds nothing to change, the stored cell is read to say why. The notebook must be known to be there.
 */
export async function saveCell(
  db: Database,
  ownerId: string,
  notebookId: string,
  { cellId, baseVersion, cell, last }: CellChange,
): Promise<CellOutcome> {
  const stored = cell === null ? null : encodeCell(cell);
  const version = baseVersion + 1;
  const done =
    baseVersion === 0
      ? stored !== null && (await insertCell(db, { notebookId, id: cellId, version, ...stored }))
      : await updateCell(
          db,
          ownerId,
          { notebookId, id: cellId, baseVersion },
          stored ?? { deleted: true, last: last ? encodeCell(last) : {} },
        );
  if (done) return { status: 'saved', cellId, version };

  const now = await db.cell.findUnique({ where: { notebookId_id: { notebookId, id: cellId } } });
  if (!now) return { status: 'gone', cellId, version: 0 };
  const asWanted = stored === null ? now.deletedAt !== null : now.deletedAt === null && isSame(now, stored);
  if (asWanted) return { status: 'saved', cellId, version: now.version };
  if (now.deletedAt) return { status: 'gone', cellId, version: now.version };
  return { status: 'conflict', cellId, version: now.version, cell: decodeCell(now) };
}

/** False when a cell of this id is there already. */
async function insertCell(
  db: Database,
  row: StoredCell & { notebookId: string; id: string; version: number },
): Promise<boolean> {
  try {
    await db.cell.createMany({ data: [row] });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** With content, also brings back a deleted cell whose deletion was version `baseVersion`. */
async function updateCell(
  db: Database,
  ownerId: string,
  { notebookId, id, baseVersion }: { notebookId: string; id: string; baseVersion: number },
  stored: StoredCell | { deleted: true; last: Partial<StoredCell> },
): Promise<boolean> {
  const where = { notebookId, id, version: baseVersion, notebook: ownNotebook(ownerId, notebookId) };
  const version = baseVersion + 1;
  const { count } =
    'deleted' in stored
      ? await db.cell.updateMany({
          where: { ...where, deletedAt: null },
          data: { ...stored.last, version, deletedAt: new Date() },
        })
      : await db.cell.updateMany({ where, data: { ...stored, version, deletedAt: null } });
  return count === 1;
}

/** Read anew, because an older Wand may have written the same content with its keys in another order. */
function isSame(now: { id: string; content: string }, wanted: StoredCell): boolean {
  if (now.content === wanted.content) return true;
  const cell = decodeCell(now);
  return cell !== null && encodeCell(cell).content === wanted.content;
}
