import type { CellChange, CellOutcome } from '@/lib/net/notebooks-api';
import { progressOf } from '@/lib/notebook/progress';
import { cleanJson } from './clean-text';
import { takesIn } from './handout-end';
import type { Database } from './open-database';

/** A longer answer is said to be there, and not kept a second time. */
const maxAnswerLength = 4_000;

/**
 * Takes what was saved in a student's copy in for the teacher's board, while the handout does so. Only questions that
 * were handed out have a row to be changed; one that is newer stays, so that repeated and late saves do no harm.
 */
export async function takeIn(
  db: Database,
  ownerId: string,
  notebookId: string,
  changes: readonly CellChange[],
  outcomes: readonly CellOutcome[],
): Promise<void> {
  const student = await db.student.findFirst({
    where: { notebookId, ownerId, share: takesIn() },
    select: { id: true },
  });
  if (!student) return;
  const versions = new Map(
    outcomes.flatMap(({ status, cellId, version }) =>
      status === 'saved' ? [[cellId, version] as const] : [],
    ),
  );
  for (const { cellId, cell } of changes) {
    const version = versions.get(cellId);
    if (version === undefined) continue;
    const { state, answer } = cell?.kind === 'question' ? progressOf(cell) : { state: null, answer: null };
    const text = answer === null ? null : cleanJson(answer);
    await db.progress.updateMany({
      where: { studentId: student.id, cellId, version: { lt: version } },
      data: {
        version,
        state,
        answer: text !== null && text.length <= maxAnswerLength ? text : null,
        updatedAt: new Date(),
      },
    });
  }
}
