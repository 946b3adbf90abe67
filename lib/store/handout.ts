import type { HandoutView } from '@/lib/net/handouts-api';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { findLink, type ShareRow } from './load-share';
import type { Database } from './open-database';
import { aiRuleOf, optionsOf } from './share';
import { storedSnapshot } from './stored-snapshot';

/** A handout as its row has it, for whoever may open it; `not-found` for every other kind of link. */
export async function findHandout(
  db: Database,
  token: string,
  key: string | null,
): Promise<Result<ShareRow>> {
  const found = await findLink(db, token, key);
  return found.ok && found.value.ai === null ? fail('not-found', 'There is no such handout.') : found;
}

/** What is said of a handout before a copy is taken, and whether this owner has one. Nothing of its content. */
export async function viewHandout(
  db: Database,
  token: string,
  key: string | null,
  ownerId: string | null,
): Promise<Result<HandoutView>> {
  const found = await findHandout(db, token, key);
  if (!found.ok) return found;
  const { id, title, snapshot, options, expiresAt, ai } = found.value;
  const cells = storedSnapshot(snapshot)?.cells ?? [];
  return ok({
    title,
    questions: cells.filter(({ kind }) => kind === 'question').length,
    programs: optionsOf(options).programs,
    ai: aiRuleOf(ai) ?? 'off',
    expiresAt: expiresAt?.getTime() ?? null,
    copy: ownerId === null ? null : await copyOf(db, id, ownerId),
  });
}

/** The copy that an owner has of a handout; null where there is none, or it lies in the bin. */
async function copyOf(db: Database, shareId: string, ownerId: string): Promise<HandoutView['copy']> {
  const student = await db.student.findUnique({ where: { shareId_ownerId: { shareId, ownerId } } });
  if (!student) return null;
  const { notebookId: notebook, number, nickname } = student;
  const there = await db.notebook.count({ where: { id: notebook, complete: true, deletedAt: null } });
  return there === 0 ? null : { notebook, number, nickname };
}
