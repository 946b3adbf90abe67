import { hintReply } from '@/lib/models/hint-reply';
import type { AskedAbout } from '@/lib/net/asked-about';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { textsIn } from '@/lib/reasoning/texts-in';
import type { ProgramRequest, WriteEvent } from '@/lib/reasoning/write-program';
import { aiRuleFor } from '@/lib/store/ai-rule';
import { countHint, hintSubject } from '@/lib/store/hint-subject';
import type { Database } from '@/lib/store/open-database';

type Ruled = {
  /** What the model is asked. */
  request: ProgramRequest;
  /** What of its reply goes out. */
  passed: (events: AsyncIterable<WriteEvent>) => AsyncIterable<WriteEvent>;
};

/**
 * What an owner may ask of a model, by the rule of the handouts that they have copies from; whoever's key pays for it.
 * Where hints alone are allowed, the question is the one that was handed out, and the reply is looked through.
 */
export async function ruledRequest(
  db: Database,
  owner: string,
  request: ProgramRequest,
  about: AskedAbout | undefined,
): Promise<Result<Ruled>> {
  const rule = await aiRuleFor(db, owner, { notebook: about?.notebook, texts: textsIn(request) });
  if (rule === 'off') return fail('ai-off', 'The teacher has turned models off.');
  const { task } = request;
  if (task?.kind !== 'hint')
    return rule === 'on'
      ? ok({ request, passed: (events) => events })
      : fail('ai-hint-only', 'The teacher allows hints only.');
  const { notebook, cell } = about ?? {};
  const subject =
    notebook !== undefined && cell !== undefined ? await hintSubject(db, owner, notebook, cell) : null;
  if (!subject || notebook === undefined || cell === undefined)
    return fail('ai-hint-only', 'Hints are given for questions of a handout.');
  const { question, expected } = subject;
  const { model, temperature, seed } = request;
  const known = { allowed: `${question}\n${task.program}`, expected };
  return ok({
    request: { question, model, task, context: [], attempts: [], temperature, seed },
    passed: (events) => hintReply(events, known, () => countHint(db, owner, notebook, cell)),
  });
}
