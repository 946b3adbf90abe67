import { z } from 'zod';
import { type SharedNotebook, shareTokenSchema } from '@/lib/net/shares-api';
import { cellSchema } from '@/lib/notebook/cell';
import { titleSchema } from '@/lib/notebook/notebook';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { createNotebook } from './create-notebook';
import { readNotebook } from './duplicate-notebook';
import { storedModel, storedStrategy } from './load-notebook';
import type { Database } from './open-database';
import { hashOf } from './secret';
import { optionsOf } from './share';
import { parseJson } from './stored-cell';

/** What a link shows. Wrong, revoked, expired and deleted are the same `not-found`. Does not count as a view. */
export async function loadShare(db: Database, token: string): Promise<Result<SharedNotebook>> {
  const found = await findShare(db, token);
  if (!found.ok) return found;
  const { id: _, ...shared } = found.value;
  return ok(shared);
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
): Promise<Result<{ id: string }>> {
  const found = await findShare(db, token);
  if (!found.ok) return found;
  const { id, notebook } = found.value;
  return createNotebook(db, ownerId, { notebook, forkedFrom: { share: id, title: notebook.title } });
}

const working = (token: string) => ({
  tokenHash: hashOf(token),
  revokedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
  notebook: { complete: true, deletedAt: null },
});

const snapshotSchema = z.object({
  title: titleSchema.catch(''),
  model: z.string().nullable().catch(null),
  strategy: z.string().nullable().catch(null),
  cells: z.array(z.unknown()).catch([]),
});

async function findShare(db: Database, token: string): Promise<Result<SharedNotebook & { id: string }>> {
  const nothing = fail('not-found', 'There is no such link.');
  if (!shareTokenSchema.safeParse(token).success) return nothing;
  const row = await db.share.findFirst({
    where: working(token),
    include: { notebook: { select: { ownerId: true } } },
  });
  if (!row) return nothing;
  const options = optionsOf(row.options);
  const { id, live } = row;
  const createdAt = row.createdAt.getTime();
  if (live) {
    const read = await readNotebook(db, row.notebook.ownerId, row.notebookId);
    return read.ok
      ? ok({ id, notebook: snapshotOf(read.value, options), options, live, createdAt })
      : nothing;
  }
  const snapshot = snapshotSchema.safeParse(parseJson(row.snapshot));
  if (!snapshot.success) return nothing;
  // One damaged cell must not hide the others.
  const cells = snapshot.data.cells.flatMap((cell) => cellSchema.safeParse(cell).data ?? []);
  const { title, model, strategy } = snapshot.data;
  const notebook = { title, model: storedModel(model), strategy: storedStrategy(strategy), cells };
  return ok({ id, notebook, options, live, createdAt });
}
