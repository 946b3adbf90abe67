import type { NotebookSummary } from '@/lib/net/notebooks-api';
import type { Database } from './open-database';

/** The owner's notebooks, latest change first; with `bin`, the deleted ones instead, latest deletion first. */
export async function listNotebooks(
  db: Database,
  ownerId: string,
  { bin = false }: { bin?: boolean } = {},
): Promise<NotebookSummary[]> {
  const mine = { ownerId, complete: true, deletedAt: bin ? { not: null } : null };
  const notebooks = await db.notebook.findMany({
    where: mine,
    orderBy: [bin ? { deletedAt: 'desc' } : { updatedAt: 'desc' }, { id: 'asc' }],
  });
  const groups = await db.cell.groupBy({
    by: ['notebookId', 'kind', 'answered'],
    where: { deletedAt: null, notebook: mine },
    _count: true,
  });
  const counts = new Map<string, { cells: number; questions: number; answered: number }>();
  for (const { notebookId, kind, answered, _count: count } of groups) {
    const sum = counts.get(notebookId) ?? { cells: 0, questions: 0, answered: 0 };
    sum.cells += count;
    if (kind === 'question') sum.questions += count;
    if (answered) sum.answered += count;
    counts.set(notebookId, sum);
  }
  return notebooks.map((notebook) => ({
    id: notebook.id,
    version: notebook.version,
    title: notebook.title,
    forkedFrom: notebook.forkedFromTitle === null ? null : { title: notebook.forkedFromTitle },
    createdAt: notebook.createdAt.getTime(),
    updatedAt: notebook.updatedAt.getTime(),
    deletedAt: notebook.deletedAt?.getTime() ?? null,
    ...(counts.get(notebook.id) ?? { cells: 0, questions: 0, answered: 0 }),
  }));
}
