import type { ChangeShare, CreatedShare, CreateShare, ShareSummary } from '@/lib/net/shares-api';
import { type AiRule, aiRuleSchema } from '@/lib/notebook/ai-rule';
import { notebookHash } from '@/lib/notebook/content-hash';
import { handoutOf } from '@/lib/notebook/handout';
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
  request: CreateShare = { options: wholeNotebook, live: false, expiresAt: null, passphrase: null, ai: null },
): Promise<Result<CreatedShare>> {
  const read = await readNotebook(db, ownerId, notebookId);
  if (!read.ok) return read;
  await keepVersion(db, notebookId, 'shared');
  const { live, expiresAt, passphrase, ai } = request;
  const options = ai === null ? request.options : handoutOptions(request.options);
  const token = newToken(24);
  const taken = takeSnapshot(read.value, options, ai);
  const row = await db.share.create({
    data: {
      id: newId(),
      notebookId,
      tokenHash: hashOf(token),
      ...taken,
      passphrase: passphrase === null ? null : await hashPassphrase(passphrase),
      options: JSON.stringify(options),
      ai,
      live,
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      createdAt: new Date(),
    },
    select: columns,
  });
  return ok({ share: summaryOf(row, 0), token, sha256: taken.contentHash });
}

/** What a row holds of a notebook as it is now. A handout has nothing that a hash could prove: nothing in it has run. */
function takeSnapshot(notebook: Notebook, options: ShareOptions, ai: AiRule | null) {
  const snapshot = ai === null ? snapshotOf(notebook, options) : handoutOf(notebook, options);
  return {
    title: notebook.title,
    snapshot: cleanJson(snapshot),
    contentHash: ai === null && options.programs ? notebookHash(snapshot) : null,
  };
}

/** What there is to choose of a handout is which cells, and whether the programs are among them. */
const handoutOptions = ({ cell, programs, data }: ShareOptions): ShareOptions => ({
  ...hidden,
  cell,
  programs,
  data,
});

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
    select: { ...columns, _count: { select: { students: true } } },
  });
  return rows.map(({ _count, ...row }) => summaryOf(row, _count.students));
}

/**
 * Makes a link show the latest state, or hold on to the state of this moment; gives it another passphrase, whose keys
 * are others too, or another end; or gives a handout another rule about models, which holds for the copies that are
 * out already. A link that has expired works again with a later end.
 */
export async function changeShare(
  db: Database,
  ownerId: string,
  id: string,
  change: ChangeShare,
): Promise<Result<ShareSummary>> {
  const nothing = fail('not-found', 'There is no such link.');
  const row = await db.share.findFirst({ where: { id, revokedAt: null, notebook: { ownerId } } });
  if (!row) return nothing;
  const rule = aiRuleOf(row.ai);
  const update = async (data: Partial<typeof row>) =>
    ok(
      summaryOf(
        await db.share.update({ where: { id }, data, select: columns }),
        await db.student.count({ where: { shareId: id } }),
      ),
    );
  if ('ai' in change) return rule === null ? noHandout() : update({ ai: change.ai });
  if (!('live' in change)) {
    const { passphrase, expiresAt } = change;
    return update({
      ...(passphrase !== undefined && {
        passphrase: passphrase === null ? null : await hashPassphrase(passphrase),
      }),
      ...(expiresAt !== undefined && { expiresAt: expiresAt === null ? null : new Date(expiresAt) }),
    });
  }
  if (change.live) return rule === null ? update({ live: true }) : noHandout();
  const read = await readNotebook(db, ownerId, row.notebookId);
  if (!read.ok) return nothing;
  return update({ live: false, ...takeSnapshot(read.value, optionsOf(row.options), rule) });
}

const noHandout = () =>
  fail('invalid', 'A link that is read has no rule about models, and a handout is never live.');

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
export const optionsOf = (stored: string): ShareOptions =>
  shareOptionsSchema.safeParse(parseJson(stored)).data ?? hidden;

const hidden: ShareOptions = {
  cell: null,
  programs: false,
  attempts: false,
  expected: false,
  notes: false,
  classes: false,
  data: false,
};

/** The rule of a handout; null for a link that is read. One that is damaged allows nothing. */
export const aiRuleOf = (stored: string | null): AiRule | null =>
  stored === null ? null : (aiRuleSchema.safeParse(stored).data ?? 'off');

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
  ai: true,
} as const;

type SummaryRow = {
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
  ai: string | null;
};

const summaryOf = ({ passphrase, ai, ...row }: SummaryRow, students: number): ShareSummary => ({
  ...row,
  handout: handoutFacts(aiRuleOf(ai), students),
  locked: passphrase !== null,
  options: optionsOf(row.options),
  expiresAt: row.expiresAt?.getTime() ?? null,
  createdAt: row.createdAt.getTime(),
  revokedAt: row.revokedAt?.getTime() ?? null,
});

const handoutFacts = (ai: AiRule | null, students: number): ShareSummary['handout'] =>
  ai === null ? null : { ai, students };
