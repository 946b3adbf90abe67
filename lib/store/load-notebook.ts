import type { LoadedNotebook, VersionedCell } from '@/lib/net/notebooks-api';
import { strategyNameSchema } from '@/lib/notebook/notebook';
import { ok, type Result } from '@/lib/reasoning/result';
import { modelNameSchema } from '@/lib/reasoning/write-program';
import type { Database } from './open-database';
import { noSuchNotebook, ownNotebook } from './own-notebook';
import { decodeCell, inOrder } from './stored-cell';

/** The notebook with each cell's version. A cell that no longer parses is named in `damaged`; the others are there. */
export async function loadNotebook(
  db: Database,
  ownerId: string,
  id: string,
): Promise<Result<LoadedNotebook>> {
  const notebook = await db.notebook.findFirst({ where: ownNotebook(ownerId, id) });
  if (!notebook) return noSuchNotebook();
  const rows = await db.cell.findMany({
    where: { notebookId: id, deletedAt: null },
    select: { id: true, version: true, position: true, content: true },
  });
  const cells: VersionedCell[] = [];
  const damaged: LoadedNotebook['damaged'] = [];
  for (const row of inOrder(rows)) {
    const cell = decodeCell(row);
    if (cell) cells.push({ version: row.version, cell });
    else damaged.push({ id: row.id, version: row.version });
  }
  return ok({
    id: notebook.id,
    version: notebook.version,
    title: notebook.title,
    model: storedModel(notebook.model),
    strategy: storedStrategy(notebook.strategy),
    forkedFrom: notebook.forkedFromTitle === null ? null : { title: notebook.forkedFromTitle },
    createdAt: notebook.createdAt.getTime(),
    updatedAt: notebook.updatedAt.getTime(),
    cells,
    damaged,
  });
}

/** A strategy's name that no longer parses counts as none chosen. */
export const storedStrategy = (strategy: string | null | undefined): string | undefined =>
  strategyNameSchema.safeParse(strategy).data;

/** A model's name that no longer parses counts as none chosen. */
export const storedModel = (model: string | null): string | null =>
  modelNameSchema.safeParse(model).data ?? null;
