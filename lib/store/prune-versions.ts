import type { Database } from './open-database';
import { batches, decodeRefs, refKey } from './stored-version';

/** How many versions a notebook keeps, and how many UTF-16 units of cells they may hold together. */
export const maxVersions = 100;
export const maxVersionsSize = 32_000_000;
/** Trimmed a little at a time, so that few runs pay for it. */
const slack = 20;
/** A cell's content is stored a moment before the version that names it: so long it may stand alone. */
const graceMs = 10 * 60_000;

/** Lets go of the oldest versions where there are too many or they are too large, and of cells that none names. */
export async function pruneVersions(db: Database, notebookId: string, now = Date.now()): Promise<void> {
  const count = await db.version.count({ where: { notebookId } });
  const { _sum } = await db.cellVersion.aggregate({ where: { notebookId }, _sum: { size: true } });
  const tooLarge = (_sum.size ?? 0) > maxVersionsSize;
  if (count <= maxVersions + slack && !tooLarge) return;
  const keep = tooLarge ? Math.max(1, Math.floor(count / 2)) : maxVersions;
  const versions = await db.version.findMany({
    where: { notebookId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, cells: true },
  });
  for (const batch of batches(versions.slice(keep), 100)) {
    await db.version.deleteMany({ where: { id: { in: batch.map(({ id }) => id) } } });
  }
  const named = new Set(versions.slice(0, keep).flatMap(({ cells }) => decodeRefs(cells).map(refKey)));
  const rows = await db.cellVersion.findMany({
    where: { notebookId, createdAt: { lt: new Date(now - graceMs) } },
    select: { cellId: true, version: true },
  });
  const orphans = rows.filter(({ cellId, version }) => !named.has(refKey([cellId, version])));
  for (const batch of batches(orphans, 200)) {
    await db.cellVersion.deleteMany({ where: { notebookId, OR: batch } });
  }
}
