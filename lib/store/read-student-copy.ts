import type { Notebook } from '@/lib/notebook/notebook';
import { snapshotOf } from '@/lib/notebook/snapshot';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { readNotebook } from './duplicate-notebook';
import { takesIn } from './handout-end';
import type { Database } from './open-database';

/**
 * A student's copy for the teacher who handed it out, as a link to it would show it: without what was not run and
 * without notes. Only while the handout takes work in: afterwards the copy is the student's alone.
 */
export async function readStudentCopy(
  db: Database,
  ownerId: string,
  shareId: string,
  number: number,
): Promise<Result<{ notebook: Notebook; number: number; nickname: string | null }>> {
  const nothing = fail('not-found', 'There is no such copy.');
  const works = takesIn();
  const student = await db.student.findFirst({
    where: { number, share: { id: shareId, ...works, notebook: { ...works.notebook, ownerId } } },
  });
  if (!student) return nothing;
  const read = await readNotebook(db, student.ownerId, student.notebookId);
  if (!read.ok) return nothing;
  return ok({ notebook: snapshotOf(read.value), number, nickname: student.nickname });
}
