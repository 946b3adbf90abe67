import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';
import { createNotebook } from './create-notebook';
import { loadNotebook } from './load-notebook';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';

/** A notebook's own content as it stands now, without versions; damaged cells are left out. */
export async function readNotebook(db: Database, ownerId: string, id: string): Promise<Result<Notebook>> {
  const loaded = await loadNotebook(db, ownerId, id);
  if (!loaded.ok) return loaded;
  const { title, model, strategy, cells } = loaded.value;
  return { ok: true, value: { title, model, strategy, cells: cells.map(({ cell }) => cell) } };
}

/**
 * Copies a notebook, under another title if one is given. Its links stay with the first; where it came from goes along,
 * and with it a handout's rule about models.
 */
export async function duplicateNotebook(
  db: Database,
  ownerId: string,
  id: string,
  copy: { id?: string | undefined; title?: string | undefined } = {},
): Promise<Result<{ id: string }>> {
  const read = await readNotebook(db, ownerId, id);
  if (!read.ok) return read;
  const notebook = { ...read.value, title: copy.title ?? read.value.title };
  const origin = await db.notebook.findFirst({
    where: ownNotebook(ownerId, id),
    select: { forkedFromShare: true, forkedFromTitle: true },
  });
  const { forkedFromShare: share, forkedFromTitle: title } = origin ?? {};
  const forkedFrom = share == null ? undefined : { share, title: title ?? '' };
  return createNotebook(db, ownerId, { id: copy.id, notebook, forkedFrom });
}
