import { type AiRule, strictest } from '@/lib/notebook/ai-rule';
import { namesHandedOut } from '@/lib/notebook/handed-out-questions';
import { notEnded } from './handout-end';
import type { Database } from './open-database';
import { aiRuleOf } from './share';
import { storedSnapshot } from './stored-snapshot';

/** What an owner asks of a model: for which notebook, as the browser says, and every text that goes along. */
type Asking = { notebook?: string | undefined; texts: readonly string[] };

/**
 * What the owner may have of a model for this request. The server believes no browser about it: who has a copy from a
 * handout that allows less than everything must name a notebook of theirs; a copy has its handout's rule, and so has a
 * request from elsewhere whose texts hold a question that was handed out. Everything else is the owner's own business.
 */
export async function aiRuleFor(db: Database, ownerId: string, { notebook, texts }: Asking): Promise<AiRule> {
  const bound = await db.share.findMany({
    where: { ai: { not: null, notIn: ['on'] }, ...notEnded(), students: { some: { ownerId } } },
    select: { id: true, ai: true, notebook: { select: { ownerId: true } } },
  });
  if (bound.length === 0) return 'on';
  const rules = (shares: typeof bound) => strictest(shares.map(({ ai }) => aiRuleOf(ai) ?? 'on'));
  const named =
    notebook === undefined
      ? null
      : await db.notebook.findFirst({
          where: { id: notebook, ownerId },
          select: { forkedFromShare: true },
        });
  // A teacher who tries their own handout is not kept from their own questions.
  const strangers = bound.filter((share) => share.notebook.ownerId !== ownerId);
  if (!named) return rules(strangers);
  const own = bound.filter(({ id }) => id === named.forkedFromShare);
  if (own.length > 0) return rules(own);
  const about: typeof bound = [];
  for (const share of strangers) {
    const row = await db.share.findUnique({ where: { id: share.id }, select: { snapshot: true } });
    if (namesHandedOut(texts, storedSnapshot(row?.snapshot ?? '')?.cells ?? [])) about.push(share);
  }
  return rules(about);
}
