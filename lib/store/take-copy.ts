import type { TakeCopy } from '@/lib/net/handouts-api';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { createNotebook } from './create-notebook';
import type { ShareRow } from './load-share';
import type { Database } from './open-database';
import { newId } from './secret';
import { storedSnapshot } from './stored-snapshot';
import { batches } from './stored-version';
import { isUniqueViolation } from './unique-violation';

/** How many students may take a copy of one handout. */
export const maxStudents = 2_000;

type Taking = Pick<TakeCopy, 'nickname' | 'anew'>;
type StudentRow = { id: string; notebookId: string };

/**
 * The owner's copy of a handout: the one that they have, else a new one. `anew` begins another; the former stays theirs
 * and the teacher no longer sees it. The student is written down first, with the id under which the notebook is made, so
 * that a request that broke off is simply repeated.
 */
export async function takeCopy(
  db: Database,
  ownerId: string,
  share: ShareRow,
  { nickname, anew }: Taking,
): Promise<Result<{ id: string }>> {
  const notebook = storedSnapshot(share.snapshot);
  if (!notebook) return fail('not-found', 'There is no such link.');
  const known = await findStudent(db, share.id, ownerId);
  if (!known && (await db.student.count({ where: { shareId: share.id } })) >= maxStudents)
    return fail('too-large', `A handout has at most ${maxStudents} copies.`);
  const found = known ?? (await addStudent(db, share.id, ownerId, nickname));
  const student =
    known && (anew || (await isInBin(db, known.notebookId))) ? await beginAnew(db, known) : found;
  if (known && nickname !== null)
    await db.student.updateMany({ where: { id: known.id }, data: { nickname } });
  const questions = notebook.cells.flatMap(({ kind, id }) => (kind === 'question' ? [id] : []));
  await expectProgress(db, student.id, questions);
  const copy = { id: student.notebookId, notebook, forkedFrom: { share: share.id, title: share.title } };
  try {
    return await createNotebook(db, ownerId, copy);
  } catch (error) {
    // The same student's other request makes the same notebook at this moment.
    if (isUniqueViolation(error) && (await isThere(db, copy.id))) return ok({ id: copy.id });
    throw error;
  }
}

/** Whether a notebook that is being made is complete within two seconds. */
async function isThere(db: Database, id: string): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await db.notebook.count({ where: { id, complete: true } })) > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const findStudent = (db: Database, shareId: string, ownerId: string): Promise<StudentRow | null> =>
  db.student.findUnique({ where: { shareId_ownerId: { shareId, ownerId } } });

const isInBin = async (db: Database, id: string): Promise<boolean> =>
  (await db.notebook.count({ where: { id, deletedAt: { not: null } } })) > 0;

/** Takes the next number. Many come at the same moment: whoever finds it taken tries the one after it. */
async function addStudent(
  db: Database,
  shareId: string,
  ownerId: string,
  nickname: string | null,
): Promise<StudentRow> {
  for (;;) {
    const last = await db.student.aggregate({ where: { shareId }, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    try {
      return await db.student.create({
        data: { id: newId(), shareId, ownerId, number, nickname, notebookId: newId(), joinedAt: new Date() },
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const same = await findStudent(db, shareId, ownerId);
      if (same) return same;
    }
  }
}

async function beginAnew(db: Database, { id }: StudentRow): Promise<StudentRow> {
  const student = await db.student.update({ where: { id }, data: { notebookId: newId() } });
  await db.progress.deleteMany({ where: { studentId: id } });
  return student;
}

/** A row for each question: what is saved later finds its row, and nothing that was not handed out has one. */
async function expectProgress(db: Database, studentId: string, cells: readonly string[]): Promise<void> {
  const known = await db.progress.findMany({ where: { studentId }, select: { cellId: true } });
  const there = new Set(known.map(({ cellId }) => cellId));
  const updatedAt = new Date();
  const missing = cells
    .filter((cellId) => !there.has(cellId))
    .map((cellId) => ({ studentId, cellId, updatedAt }));
  for (const batch of batches(missing, 100)) {
    try {
      await db.progress.createMany({ data: batch });
    } catch (error) {
      // The same student's other request has made them.
      if (!isUniqueViolation(error)) throw error;
    }
  }
}
