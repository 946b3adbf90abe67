import { type Answer, sameAnswer } from '@/lib/reasoning/answer';
import type { AttemptRun } from '@/lib/reasoning/attempt';
import type { GivenAnswer, Outcome } from '@/lib/reasoning/outcome';
import { isProgramName } from '@/lib/reasoning/program-name';
import type { RunProgram } from '@/lib/reasoning/run';

/** What is wrong with a function that is to be kept; null where it gives the cell's own answer. */
export type SkillFault =
  | { kind: 'name' }
  | { kind: 'differs'; found: GivenAnswer }
  | { kind: 'fails'; why: string };

/** Calls the function without arguments, with the seed and clock of the cell's run, and compares the answers. */
export async function checkSkill(
  name: string,
  source: string,
  { answer, run }: { answer: Answer; run: AttemptRun },
  runProgram: RunProgram,
): Promise<SkillFault | null> {
  const declared = new RegExp(`\\bfunction\\s+${name.replaceAll('$', '\\$')}\\s*\\(`).test(source);
  if (!isProgramName(name) || !declared) return { kind: 'name' };
  const program = `${source}\nanswer(await ${name}());`;
  const { seed, clock, limits } = run;
  const outcome = await runProgram({ program, seed, clock, limits });
  if (outcome.kind !== 'returned' || outcome.answer === null) return { kind: 'fails', why: whyOf(outcome) };
  return sameAnswer(outcome.answer, { value: answer.value })
    ? null
    : { kind: 'differs', found: outcome.answer };
}

const whyOf = (outcome: Outcome): string =>
  outcome.kind === 'threw' ? `${outcome.error.name}: ${outcome.error.message}` : outcome.kind;
