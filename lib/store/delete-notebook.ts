import { ok, type Result } from '@/lib/reasoning/result';
import type { Database } from './open-database';
import { noSuchNotebook } from './own-notebook';
import { newId } from './secret';

/** Puts a notebook into the bin; its links stop working until it is restored. Once more is no error. */
export const deleteNotebook = (db: Database, ownerId: string, id: string) =>
  setDeletedAt(db, ownerId, id, new Date());

/** Takes a notebook out of the bin again. Once more is no error. */
export const restoreNotebook = (db: Database, ownerId: string, id: string) =>
  setDeletedAt(db, ownerId, id, null);

/** Deletes a notebook in the bin for good, with its links. One that is not in the bin stays, and is not found. */
export async function purgeNotebook(
  db: Database,
  ownerId: string,
  id: string,
): Promise<Result<{ id: string }>> {
  const { count } = await db.notebook.deleteMany({ where: { id, ownerId, deletedAt: { not: null } } });
  if (count === 0) return noSuchNotebook();
  await forgetCopy(db, ownerId, id);
  return ok({ id });
}

/**
 * What a handout had taken in from a student's copy goes with it. That this browser took one stays known, so that its
 * rule about models holds; another copy would be made under another id.
 */
async function forgetCopy(db: Database, ownerId: string, notebookId: string): Promise<void> {
  await db.progress.deleteMany({ where: { student: { notebookId, ownerId } } });
  await db.student.updateMany({
    where: { notebookId, ownerId },
    data: { notebookId: newId(), nickname: null },
  });
}

async function setDeletedAt(
  db: Database,
  ownerId: string,
  id: string,
  deletedAt: Date | null,
): Promise<Result<{ id: string }>> {
  const mine = { id, ownerId, complete: true };
  const { count } = await db.notebook.updateMany({
    where: { ...mine, deletedAt: deletedAt === null ? { not: null } : null },
    data: { deletedAt },
  });
  if (count === 0 && (await db.notebook.count({ where: mine })) === 0) return noSuchNotebook();
  return ok({ id });
}
