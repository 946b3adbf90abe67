import { type SharedNotebook, shareTokenSchema } from '@/lib/net/shares-api';
import { notebookHash } from '@/lib/notebook/content-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { createNotebook } from './create-notebook';
import { readNotebook } from './duplicate-notebook';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';
import { isPassphrase, isShareKey, shareKey } from './passphrase';
import { hashOf, markOf } from './secret';
import { optionsOf } from './share';
import { storedSnapshot } from './stored-snapshot';

/**
 * What a link shows. Wrong, revoked, expired and deleted are the same `not-found`. A link with a passphrase is
 * `passphrase-needed`, and nothing more, for whoever has no key to it. Does not count as a view.
 */
export async function loadShare(
  db: Database,
  token: string,
  key: string | null = null,
): Promise<Result<SharedNotebook>> {
  const found = await findShare(db, token, key);
  if (!found.ok) return found;
  const { id: _, ...shared } = found.value;
  return ok(shared);
}

/** Whether a link still works, whatever it shows and asks for. */
export async function shareWorks(db: Database, token: string): Promise<boolean> {
  return (await db.share.count({ where: working(token) })) > 0;
}

/** Counts one view of a working link; says nothing about others. */
export async function countShareView(db: Database, token: string): Promise<void> {
  await db.share.updateMany({ where: working(token), data: { views: { increment: 1 } } });
}

/** The owner's own copy of what a link shows; nothing in it is run, and it has no tie to the first but its title. */
export async function forkShare(
  db: Database,
  ownerId: string,
  token: string,
  key: string | null = null,
): Promise<Result<{ id: string }>> {
  const found = await findShare(db, token, key);
  if (!found.ok) return found;
  const { id, notebook } = found.value;
  return createNotebook(db, ownerId, { notebook, forkedFrom: { share: id, title: notebook.title } });
}

const working = (token: string) => ({ tokenHash: hashOf(token), ...stillOpen() });

const stillOpen = () => ({
  revokedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
  notebook: { complete: true, deletedAt: null },
});

/** Trades a passphrase for the key that opens the link. Whoever calls it counts the guesses. */
export async function openShare(
  db: Database,
  token: string,
  passphrase: string,
): Promise<Result<{ key: string }>> {
  const row = await findRow(db, token);
  if (!row) return noSuchLink();
  if (row.passphrase === null || (await isPassphrase(passphrase, row.passphrase))) {
    return ok({ key: shareKey(row.passphrase ?? '', row.id) });
  }
  return fail('passphrase-wrong', 'That is not the passphrase.');
}

/**
 * What the link that an own notebook was copied from shows now; `not-found` where it shows nothing any more, or the
 * notebook is no copy. `keyOf` gives the key that the reader has for a link, by its mark.
 */
export async function loadOrigin(
  db: Database,
  ownerId: string,
  notebookId: string,
  keyOf: (mark: string) => string | null,
): Promise<Result<{ notebook: Notebook }>> {
  const copy = await db.notebook.findFirst({
    where: ownNotebook(ownerId, notebookId),
    select: { forkedFromShare: true },
  });
  const row =
    copy?.forkedFromShare == null
      ? null
      : await db.share.findFirst({ where: { id: copy.forkedFromShare, ...stillOpen() }, include });
  if (!row) return noSuchLink();
  if (row.passphrase !== null && !isShareKey(keyOf(markOf(row.tokenHash)), row.passphrase, row.id)) {
    return fail('passphrase-needed', 'This link asks for a passphrase.');
  }
  const shown = await shownBy(db, row);
  return shown.ok ? ok({ notebook: shown.value.notebook }) : shown;
}

const include = { notebook: { select: { ownerId: true } } } as const;

const noSuchLink = () => fail('not-found', 'There is no such link.');

/** The row of a working link, of whatever kind, for whoever may open it. */
export async function findLink(db: Database, token: string, key: string | null): Promise<Result<ShareRow>> {
  const row = await findRow(db, token);
  if (!row) return noSuchLink();
  return row.passphrase === null || isShareKey(key, row.passphrase, row.id)
    ? ok(row)
    : fail('passphrase-needed', 'This link asks for a passphrase.');
}

async function findRow(db: Database, token: string) {
  if (!shareTokenSchema.safeParse(token).success) return null;
  return db.share.findFirst({ where: working(token), include });
}

async function findShare(
  db: Database,
  token: string,
  key: string | null,
): Promise<Result<SharedNotebook & { id: string }>> {
  const row = await findLink(db, token, key);
  if (!row.ok) return row;
  // A handout is not to be read: it gives copies (handout.ts).
  return row.value.ai === null ? shownBy(db, row.value) : noSuchLink();
}

export type ShareRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

async function shownBy(db: Database, row: ShareRow): Promise<Result<SharedNotebook & { id: string }>> {
  const nothing = noSuchLink();
  const options = optionsOf(row.options);
  const { id, live } = row;
  const times = { createdAt: row.createdAt.getTime(), expiresAt: row.expiresAt?.getTime() ?? null };
  const hash = (notebook: Notebook) => (options.programs ? notebookHash(notebook) : null);
  if (live) {
    const read = await readNotebook(db, row.notebook.ownerId, row.notebookId);
    if (!read.ok) return nothing;
    const notebook = snapshotOf(read.value, options);
    return ok({ id, notebook, options, live, ...times, sha256: hash(notebook) });
  }
  const notebook = storedSnapshot(row.snapshot);
  if (!notebook) return nothing;
  return ok({ id, notebook, options, live, ...times, sha256: row.contentHash ?? hash(notebook) });
}
