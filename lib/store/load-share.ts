import { z } from 'zod';
import { type SharedNotebook, shareTokenSchema } from '@/lib/net/shares-api';
import { cellSchema } from '@/lib/notebook/cell';
import { titleSchema } from '@/lib/notebook/notebook';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { createNotebook } from './create-notebook';
import { storedModel, storedStrategy } from './load-notebook';
import type { Database } from './open-database';
import { hashOf } from './secret';
import { parseJson } from './stored-cell';

/** The snapshot behind a link. Wrong, revoked and deleted are the same `not-found`. Does not count as a view. */
export async function loadShare(db: Database, token: string): Promise<Result<SharedNotebook>> {
  const found = await findShare(db, token);
  if (!found.ok) return found;
  const { notebook, createdAt } = found.value;
  return ok({ notebook, createdAt });
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
  const row = await db.share.findFirst({ where: working(token) });
  if (!row) return nothing;
  const snapshot = snapshotSchema.safeParse(parseJson(row.snapshot));
  if (!snapshot.success) return nothing;
  // One damaged cell must not hide the others.
  const cells = snapshot.data.cells.flatMap((cell) => cellSchema.safeParse(cell).data ?? []);
  const { title, model, strategy } = snapshot.data;
  const notebook = { title, model: storedModel(model), strategy: storedStrategy(strategy), cells };
  return ok({ id: row.id, notebook, createdAt: row.createdAt.getTime() });
}
