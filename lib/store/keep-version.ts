import type { VersionReason } from '@/lib/net/versions-api';
import type { Database } from './open-database';
import { pruneVersions } from './prune-versions';
import { newId } from './secret';
import { batches, type CellRef, decodeRefs, encodeRefs, noStrategy, refKey } from './stored-version';
import { isUniqueViolation } from './unique-violation';

/**
 * Keeps the notebook as it is stored now, unless the newest version already is just that. Cells that did not
 * change since are not stored again. The notebook must be known to be the owner's. Gives whether one was made.
 */
export async function keepVersion(db: Database, notebookId: string, reason: VersionReason): Promise<boolean> {
  const found = await db.notebook.findUnique({
    where: { id: notebookId },
    select: { title: true, model: true, strategy: true },
  });
  if (!found) return false;
  const notebook = { ...found, strategy: found.strategy ?? noStrategy };
  const rows = await db.cell.findMany({
    where: { notebookId, deletedAt: null },
    select: { id: true, version: true },
  });
  const refs = rows.map(({ id, version }): CellRef => [id, version]);
  const last = await db.version.findFirst({
    where: { notebookId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const same = last?.cells === encodeRefs(refs) && last.title === notebook.title;
  if (same && last.model === notebook.model && last.strategy === notebook.strategy) return false;

  const known = new Set((last ? decodeRefs(last.cells) : []).map(refKey));
  const kept = await keepCells(
    db,
    notebookId,
    refs.filter((ref) => !known.has(refKey(ref))),
  );
  const cells = encodeRefs([...refs.filter((ref) => known.has(refKey(ref))), ...kept]);
  await db.version.create({
    data: { id: newId(), notebookId, createdAt: new Date(), reason, ...notebook, cells },
  });
  await pruneVersions(db, notebookId);
  return true;
}

/** Stores the content of cells as it is now; gives what was stored, for a cell may have changed meanwhile. */
async function keepCells(db: Database, notebookId: string, refs: readonly CellRef[]): Promise<CellRef[]> {
  const kept: CellRef[] = [];
  for (const batch of batches(refs, 100)) {
    const rows = await db.cell.findMany({
      where: { notebookId, id: { in: batch.map(([id]) => id) }, deletedAt: null },
      select: { id: true, version: true, content: true, size: true },
    });
    const data = rows.map(({ id, ...cell }) => ({ notebookId, cellId: id, ...cell, createdAt: new Date() }));
    await insertNew(db, data);
    kept.push(...rows.map(({ id, version }): CellRef => [id, version]));
  }
  return kept;
}

type Row = {
  notebookId: string;
  cellId: string;
  version: number;
  content: string;
  size: number;
  createdAt: Date;
};

/** An older version of the notebook may hold some of these already: then they are the same. */
async function insertNew(db: Database, rows: Row[]): Promise<void> {
  try {
    await db.cellVersion.createMany({ data: rows });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    if (rows.length > 1) for (const row of rows) await insertNew(db, [row]);
  }
}
