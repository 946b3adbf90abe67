import { askSteps, withoutOf } from './ask-steps';
import type { Candidate } from './candidate-steps';
import type { Judgement } from './check-state';
import { fieldOf, textOf } from './checks-program';
import { behind } from './joined-program';
import { checkSteps, judgedEvent } from './judge-steps';
import type { GivenAnswer, Outcome } from './outcome';
import { type SolveEvent, type Verdict, verdicts } from './trace';
import { answerSource, valueSource } from './value-source';
import type { Work } from './work';

type Answered = Extract<Candidate, { kind: 'answer' }>;

const maxAnswer = 20_000;

/**
 * A second pass: the model writes a program that checks an answer by another route, the sandbox runs it, and what it
 * answers is the verdict. A verifier that fails, refuses or can't decide leaves the answer uncertain.
 */
export async function* verifierSteps(
  work: Work,
  { attempt, program, answer }: Answered,
): AsyncGenerator<SolveEvent, Judgement, void> {
  const judgement = yield* verdictSteps(work, attempt, program, answer);
  if (!work.signal.aborted) yield judgedEvent(judgement, work.ports.now());
  return judgement;
}

async function* verdictSteps(
  work: Work,
  attempt: number,
  program: string,
  answer: GivenAnswer,
): AsyncGenerator<SolveEvent, Judgement, void> {
  const uncertain = { attempt, by: 'verifier' as const, verdict: 'uncertain' as const };
  const source = valueSource(answer.value);
  const declared = answerSource(answer);
  if (source === null || declared === null || source.length > maxAnswer) return uncertain;
  const unit = answer.unit === undefined ? {} : { unit: answer.unit };
  const task = { kind: 'verifier' as const, program, answer: source, ...unit };
  const asked = yield* askSteps(work, { task, of: attempt });
  if (asked.kind !== 'program') {
    yield withoutOf(asked, work.ports.now(), true);
    return asked.kind === 'refusal' ? { ...uncertain, reason: asked.reason.slice(0, 4_000) } : uncertain;
  }
  // In a block of its own the verifier may use any name, those of the answer included.
  const whole = behind([...work.declared(asked.program), declared], `{\n${asked.program}\n}`);
  const outcome = yield* checkSteps(work, { attempt, by: 'verifier', source: asked.attempt, program: whole });
  return { ...uncertain, ...verdictIn(outcome) };
}

/** What a verifier's run came to: its own verdict, or uncertain with what went wrong. */
export function verdictIn(outcome: Outcome): { verdict: Verdict; reason?: string } {
  if (outcome.kind === 'threw') {
    return {
      verdict: 'uncertain',
      reason: `${outcome.error.name}: ${outcome.error.message}`.slice(0, 4_000),
    };
  }
  if (outcome.kind !== 'returned' || outcome.answer === null) return { verdict: 'uncertain' };
  const { value } = outcome.answer;
  if (value.type === 'boolean') return { verdict: value.value ? 'right' : 'wrong' };
  const said = fieldOf(value, 'verdict');
  const word =
    said?.type === 'boolean' ? (said.value ? 'right' : 'wrong') : textOf(value, 'verdict')?.toLowerCase();
  const verdict = verdicts.find((each) => each === word) ?? 'uncertain';
  const reason = textOf(value, 'reason');
  return reason === undefined ? { verdict } : { verdict, reason: reason.slice(0, 4_000) };
}
