import { answerText } from '@/lib/notebook/value-text';
import { traceState } from '@/lib/reasoning/trace-state';
import { notEnded } from './handout-end';
import type { Database } from './open-database';
import { decodeCell } from './stored-cell';
import { storedSnapshot } from './stored-snapshot';

/**
 * What a hint is about: a question as it was handed out, whatever the student has made of it, and what the teacher
 * expects, which is for the server alone. Null where this notebook and cell are none of a handout that goes on.
 */
export async function hintSubject(
  db: Database,
  ownerId: string,
  notebookId: string,
  cellId: string,
): Promise<{ question: string; expected: string | null } | null> {
  const notebook = await db.notebook.findFirst({
    where: { id: notebookId, ownerId },
    select: { forkedFromShare: true },
  });
  if (notebook?.forkedFromShare == null) return null;
  const share = await db.share.findFirst({
    where: { id: notebook.forkedFromShare, ai: { not: null }, ...notEnded() },
    select: { snapshot: true, notebookId: true },
  });
  const handedOut = storedSnapshot(share?.snapshot ?? '')?.cells.find(({ id }) => id === cellId);
  if (!share || handedOut?.kind !== 'question') return null;
  const row = await db.cell.findFirst({
    where: { notebookId: share.notebookId, id: cellId, deletedAt: null },
  });
  return { question: handedOut.question, expected: row && expectedIn(decodeCell(row)) };
}

/** What a teacher's cell expects as an answer; where nothing was typed, its own answer. */
function expectedIn(cell: ReturnType<typeof decodeCell>): string | null {
  if (cell?.kind !== 'question') return null;
  if (cell.expected !== null && cell.expected.trim() !== '') return cell.expected;
  const { answer } = traceState(cell.trace);
  return answer && answerText(answer);
}

/** Counts a hint that was given, for the teacher's board. */
export async function countHint(
  db: Database,
  ownerId: string,
  notebookId: string,
  cellId: string,
): Promise<void> {
  await db.progress.updateMany({
    where: { cellId, student: { notebookId, ownerId } },
    data: { hints: { increment: 1 }, updatedAt: new Date() },
  });
}
