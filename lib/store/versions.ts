import { type LoadedVersion, type VersionSummary, versionReasonSchema } from '@/lib/net/versions-api';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { keepVersion } from './keep-version';
import { storedModel } from './load-notebook';
import type { Database } from './open-database';
import { noSuchNotebook, ownNotebook } from './own-notebook';
import { decodeCell, inOrder } from './stored-cell';
import { batches, decodeRefs, versionStrategy } from './stored-version';

/** A notebook's versions, newest first, each with how it differs from the one before. */
export async function listVersions(
  db: Database,
  ownerId: string,
  notebookId: string,
): Promise<Result<{ versions: VersionSummary[] }>> {
  if (!(await isMine(db, ownerId, notebookId))) return noSuchNotebook();
  const rows = await db.version.findMany({
    where: { notebookId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const read = rows.map((row) => ({ row, refs: new Map(decodeRefs(row.cells)) }));
  const versions = read.map(({ row, refs }, at) => ({
    id: row.id,
    createdAt: row.createdAt.getTime(),
    reason: versionReasonSchema.safeParse(row.reason).data ?? 'saved',
    title: row.title,
    cells: refs.size,
    ...difference(read[at + 1]?.refs ?? new Map(), refs),
  }));
  return ok({ versions });
}

function difference(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)).length,
  };
}

/** One version as a notebook. Cells whose content no longer parses are left out. */
export async function loadVersion(
  db: Database,
  ownerId: string,
  notebookId: string,
  versionId: string,
): Promise<Result<LoadedVersion>> {
  const row = await db.version.findFirst({
    where: { id: versionId, notebookId, notebook: ownNotebook(ownerId, notebookId) },
  });
  if (!row) return fail('not-found', 'There is no such version.');
  const refs = new Map(decodeRefs(row.cells));
  const contents: { id: string; content: string }[] = [];
  for (const batch of batches([...refs], 200)) {
    const found = await db.cellVersion.findMany({
      where: { notebookId, OR: batch.map(([cellId, version]) => ({ cellId, version })) },
      select: { cellId: true, content: true },
    });
    contents.push(...found.map(({ cellId, content }) => ({ id: cellId, content })));
  }
  const cells = contents.flatMap((each) => decodeCell(each) ?? []);
  const deleted = await db.cell.findMany({
    where: { notebookId, deletedAt: { not: null } },
    select: { id: true, version: true },
  });
  return ok({
    notebook: {
      title: row.title,
      model: storedModel(row.model),
      strategy: versionStrategy(row.strategy),
      cells: inOrder(cells),
    },
    gone: deleted.filter(({ id }) => refs.has(id)).map(({ id, version }) => ({ cellId: id, version })),
  });
}

/** Keeps a version at the owner's wish. */
export async function keepOwnVersion(
  db: Database,
  ownerId: string,
  notebookId: string,
  reason: 'saved' | 'restored',
): Promise<Result<{ kept: boolean }>> {
  if (!(await isMine(db, ownerId, notebookId))) return noSuchNotebook();
  return ok({ kept: await keepVersion(db, notebookId, reason) });
}

const isMine = async (db: Database, ownerId: string, id: string): Promise<boolean> =>
  (await db.notebook.count({ where: ownNotebook(ownerId, id) })) > 0;
