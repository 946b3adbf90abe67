import type { CreatedShare, ShareSummary } from '@/lib/net/shares-api';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { cleanJson } from './clean-text';
import { readNotebook } from './duplicate-notebook';
import { keepVersion } from './keep-version';
import type { Database } from './open-database';
import { hashOf, newId, newToken } from './secret';

/** Makes a link to the notebook as it stands now. This is the only time that its token is known. */
export async function createShare(
  db: Database,
  ownerId: string,
  notebookId: string,
): Promise<Result<CreatedShare>> {
  const read = await readNotebook(db, ownerId, notebookId);
  if (!read.ok) return read;
  await keepVersion(db, notebookId, 'shared');
  const token = newToken(24);
  const row = await db.share.create({
    data: {
      id: newId(),
      notebookId,
      tokenHash: hashOf(token),
      title: read.value.title,
      snapshot: cleanJson(snapshotOf(read.value)),
      createdAt: new Date(),
    },
    select: columns,
  });
  return ok({ share: summaryOf(row), token });
}

/** The owner's links, newest first, revoked ones included; those of one notebook when it is named. */
export async function listShares(
  db: Database,
  ownerId: string,
  notebookId?: string,
): Promise<ShareSummary[]> {
  const rows = await db.share.findMany({
    where: {
      ...(notebookId === undefined ? {} : { notebookId }),
      notebook: { ownerId, complete: true, deletedAt: null },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: columns,
  });
  return rows.map(summaryOf);
}

/** Ends a link at once and for good. Once more is no error. */
export async function revokeShare(
  db: Database,
  ownerId: string,
  id: string,
): Promise<Result<{ id: string }>> {
  const mine = { id, notebook: { ownerId } };
  const { count } = await db.share.updateMany({
    where: { ...mine, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count === 0 && (await db.share.count({ where: mine })) === 0)
    return fail('not-found', 'There is no such link.');
  return ok({ id });
}

const columns = {
  id: true,
  notebookId: true,
  title: true,
  createdAt: true,
  revokedAt: true,
  views: true,
} as const;

const summaryOf = (row: {
  id: string;
  notebookId: string;
  title: string;
  createdAt: Date;
  revokedAt: Date | null;
  views: number;
}): ShareSummary => ({
  ...row,
  createdAt: row.createdAt.getTime(),
  revokedAt: row.revokedAt?.getTime() ?? null,
});
