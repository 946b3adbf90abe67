import type { CellOutcome, SaveReply, SaveRequest } from '@/lib/net/notebooks-api';
import { ok, type Result } from '@/lib/reasoning/result';
import { mayGrow } from './bounds';
import { keepVersion } from './keep-version';
import type { Database } from './open-database';
import { noSuchNotebook, ownNotebook } from './own-notebook';
import { saveCell } from './save-cell';
import { saveProperties } from './save-properties';
import { takeIn } from './take-in';
import { versionReasons } from './version-reasons';

/**
 * Saves a batch of changes, each on its own: a conflict of one holds up no other, and nothing saved is undone.
 * A batch that was cut off half-way may simply be sent again: what is stored already counts as saved.
 * Fails with `not-found`, or `too-large` before anything is saved.
 */
export async function saveChanges(
  db: Database,
  ownerId: string,
  notebookId: string,
  { cells: changes, properties: propertiesChange }: SaveRequest,
): Promise<Result<SaveReply>> {
  const mine = ownNotebook(ownerId, notebookId);
  const notebook = await db.notebook.findFirst({
    where: mine,
    select: { updatedAt: true, forkedFromShare: true },
  });
  if (!notebook) return noSuchNotebook();
  const written = changes.filter((change) => change.cell !== null || change.last !== undefined);
  if (written.length > 0) {
    const added = written.filter((change) => change.baseVersion === 0).length;
    const bounds = await mayGrow(db, notebookId, added, JSON.stringify(written).length);
    if (!bounds.ok) return bounds;
  }

  const reasons = await versionReasons(db, notebookId, changes);
  if (reasons.replaces) await keepVersion(db, notebookId, 'replaced');

  const cells: CellOutcome[] = [];
  for (const change of changes) cells.push(await saveCell(db, ownerId, notebookId, change));
  if (notebook.forkedFromShare !== null) await takeIn(db, ownerId, notebookId, changes, cells);
  const properties = propertiesChange
    ? await saveProperties(db, ownerId, notebookId, propertiesChange)
    : undefined;
  if (properties === null) return noSuchNotebook();

  const saved = cells.some((cell) => cell.status === 'saved') || properties?.status === 'saved';
  const updatedAt = saved ? new Date() : notebook.updatedAt;
  if (saved) await db.notebook.updateMany({ where: mine, data: { updatedAt } });
  const ran = cells.some(({ cellId, status }) => status === 'saved' && reasons.ran.has(cellId));
  if (ran) await keepVersion(db, notebookId, 'ran');
  return ok({ cells, ...(properties ? { properties } : {}), updatedAt: updatedAt.getTime() });
}
