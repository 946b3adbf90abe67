import type { CreatedShare, CreateShare, ShareSummary } from '@/lib/net/shares-api';
import { notebookHash } from '@/lib/notebook/content-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import { type ShareOptions, shareOptionsSchema, wholeNotebook } from '@/lib/notebook/share-options';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { cleanJson } from './clean-text';
import { readNotebook } from './duplicate-notebook';
import { keepVersion } from './keep-version';
import type { Database } from './open-database';
import { hashPassphrase } from './passphrase';
import { hashOf, newId, newToken } from './secret';
import { parseJson } from './stored-cell';

/** Makes a link to the notebook. This is the only time that its token is known. */
export async function createShare(
  db: Database,
  ownerId: string,
  notebookId: string,
  request: CreateShare = { options: wholeNotebook, live: false, expiresAt: null, passphrase: null },
): Promise<Result<CreatedShare>> {
  const read = await readNotebook(db, ownerId, notebookId);
  if (!read.ok) return read;
  await keepVersion(db, notebookId, 'shared');
  const { options, live, expiresAt, passphrase } = request;
  const token = newToken(24);
  const taken = takeSnapshot(read.value, options);
  const row = await db.share.create({
    data: {
      id: newId(),
      notebookId,
      tokenHash: hashOf(token),
      ...taken,
      passphrase: passphrase === null ? null : await hashPassphrase(passphrase),
      options: JSON.stringify(options),
      live,
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      createdAt: new Date(),
    },
    select: columns,
  });
  return ok({ share: summaryOf(row), token, sha256: taken.contentHash });
}

/** What a row holds of a notebook as it is now. */
function takeSnapshot(notebook: Notebook, options: ShareOptions) {
  const snapshot = snapshotOf(notebook, options);
  return {
    title: notebook.title,
    snapshot: cleanJson(snapshot),
    contentHash: options.programs ? notebookHash(snapshot) : null,
  };
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

/** Makes a link show the latest state, or hold on to the state of this moment. */
export async function changeShare(
  db: Database,
  ownerId: string,
  id: string,
  { live }: { live: boolean },
): Promise<Result<ShareSummary>> {
  const nothing = fail('not-found', 'There is no such link.');
  const row = await db.share.findFirst({ where: { id, revokedAt: null, notebook: { ownerId } } });
  if (!row) return nothing;
  const read = await readNotebook(db, ownerId, row.notebookId);
  if (!read.ok) return nothing;
  const data = live ? { live } : { live, ...takeSnapshot(read.value, optionsOf(row.options)) };
  return ok(summaryOf(await db.share.update({ where: { id }, data, select: columns })));
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

/** What is no options any more hides what it can: a damaged row must not show more than was meant. */
export const optionsOf = (stored: string) =>
  shareOptionsSchema.safeParse(parseJson(stored)).data ?? {
    cell: null,
    programs: false,
    attempts: false,
    expected: false,
    notes: false,
    classes: false,
    data: false,
  };

const columns = {
  id: true,
  notebookId: true,
  title: true,
  options: true,
  live: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  views: true,
  passphrase: true,
} as const;

const summaryOf = ({
  passphrase,
  ...row
}: {
  id: string;
  notebookId: string;
  title: string;
  options: string;
  live: boolean;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  views: number;
  passphrase: string | null;
}): ShareSummary => ({
  ...row,
  locked: passphrase !== null,
  options: optionsOf(row.options),
  expiresAt: row.expiresAt?.getTime() ?? null,
  createdAt: row.createdAt.getTime(),
  revokedAt: row.revokedAt?.getTime() ?? null,
});
