import { type BoardStudent, boardOf, type StudentProgress } from '@/lib/lesson/handout-board';
import type { BoardReply } from '@/lib/net/handouts-api';
import type { Cell } from '@/lib/notebook/cell';
import { progressStateSchema } from '@/lib/notebook/progress';
import { givenAnswerSchema } from '@/lib/reasoning/outcome';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { traceState } from '@/lib/reasoning/trace-state';
import { readNotebook } from './duplicate-notebook';
import { handoutEnd } from './handout-end';
import type { Database } from './open-database';
import { aiRuleOf } from './share';
import { parseJson } from './stored-cell';
import { storedSnapshot } from './stored-snapshot';
import { batches } from './stored-version';

/**
 * The teacher's board of a handout. What students answered is held against what the notebook expects now, so that a
 * slip in an expected answer can still be put right. Whoever shows the mark of the board that they have is told whether
 * there is anything new at the cost of three short statements.
 */
export async function loadBoard(
  db: Database,
  ownerId: string,
  shareId: string,
  mark?: string,
): Promise<Result<BoardReply>> {
  const share = await db.share.findFirst({
    where: { id: shareId, ai: { not: null }, notebook: { ownerId, complete: true, deletedAt: null } },
    include: { notebook: { select: { updatedAt: true, deletedAt: true } } },
  });
  if (!share) return fail('not-found', 'There is no such handout.');
  const facts = { title: share.title, ai: aiRuleOf(share.ai) ?? 'off', ended: handoutEnd(share) };
  const now = await markOf(db, shareId, [facts.ai, facts.ended, share.notebook.updatedAt.getTime()]);
  if (mark === now) return ok({ mark: now, board: null });
  const read = await readNotebook(db, ownerId, share.notebookId);
  const cells = read.ok ? read.value.cells : [];
  const questions = (storedSnapshot(share.snapshot)?.cells ?? []).flatMap((cell) =>
    cell.kind === 'question'
      ? [{ cell: cell.id, question: cell.question, ...expectedIn(cells, cell.id) }]
      : [],
  );
  return ok({ mark: now, board: boardOf(facts, questions, await studentsOf(db, shareId)) });
}

/** Changes with everything that the board shows, but for a student's notebook that goes into the bin. */
async function markOf(db: Database, shareId: string, facts: readonly unknown[]): Promise<string> {
  const students = await db.student.count({ where: { shareId } });
  const { _max, _sum, _count } = await db.progress.aggregate({
    where: { student: { shareId } },
    _max: { updatedAt: true },
    _sum: { version: true, hints: true },
    _count: true,
  });
  const taken = [_max.updatedAt?.getTime(), _sum.version, _sum.hints, _count];
  return [...facts, students, ...taken].map((part) => part ?? '').join('.');
}

/** The teacher's own cell says what is expected; one that is gone says nothing. */
function expectedIn(cells: readonly Cell[], id: string) {
  const cell = cells.find((each) => each.id === id);
  if (cell?.kind !== 'question') return { expected: null, own: null };
  return { expected: cell.expected, own: traceState(cell.trace).answer };
}

/** In the order in which they came; without those whose copy lies in the bin. */
async function studentsOf(db: Database, shareId: string): Promise<BoardStudent[]> {
  const students = await db.student.findMany({
    where: { shareId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, nickname: true, notebookId: true },
  });
  const there = new Set<string>();
  for (const batch of batches(students, 200)) {
    const rows = await db.notebook.findMany({
      where: { id: { in: batch.map(({ notebookId }) => notebookId) }, complete: true, deletedAt: null },
      select: { id: true },
    });
    for (const { id } of rows) there.add(id);
  }
  const rows = await db.progress.findMany({ where: { student: { shareId } } });
  const progress = new Map(students.map(({ id }) => [id, new Map<string, StudentProgress>()]));
  for (const row of rows) progress.get(row.studentId)?.set(row.cellId, progressIn(row));
  return students
    .filter(({ notebookId }) => there.has(notebookId))
    .map(({ id, number, nickname }) => ({
      number,
      nickname,
      progress: progress.get(id) ?? new Map(),
    }));
}

/** What is no state or answer any more counts as none. */
const progressIn = (row: {
  state: string | null;
  answer: string | null;
  hints: number;
}): StudentProgress => ({
  state: progressStateSchema.safeParse(row.state).data ?? null,
  answer: givenAnswerSchema.safeParse(parseJson(row.answer ?? '')).data ?? null,
  hints: row.hints,
});
