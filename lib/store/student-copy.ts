import type { StudentCopy } from '@/lib/net/handouts-api';
import { handoutEnd } from './handout-end';
import type { Database } from './open-database';
import { aiRuleOf } from './share';

/** How an own notebook stands to the handout that it came from; null where it is no student's copy, or the handout is gone. */
export async function studentCopy(
  db: Database,
  ownerId: string,
  notebookId: string,
): Promise<StudentCopy | null> {
  const notebook = await db.notebook.findFirst({
    where: { id: notebookId, ownerId },
    select: { forkedFromShare: true },
  });
  if (notebook?.forkedFromShare == null) return null;
  const student = await db.student.findUnique({
    where: { shareId_ownerId: { shareId: notebook.forkedFromShare, ownerId } },
    select: {
      number: true,
      nickname: true,
      notebookId: true,
      share: {
        select: { ai: true, revokedAt: true, expiresAt: true, notebook: { select: { deletedAt: true } } },
      },
    },
  });
  const ai = aiRuleOf(student?.share.ai ?? null);
  if (!student || ai === null) return null;
  const { number, nickname, share } = student;
  return { ai, ended: handoutEnd(share), number, nickname, current: student.notebookId === notebookId };
}
