import type { Judgement } from './check-state';
import type { GivenAnswer } from './outcome';
import { valueSource } from './value-source';

/** What a cell asks of its answer. */
export type AnswerCheck = {
  /** As typed (expected.ts); null when none is expected. */
  expected: string | null;
  /** JavaScript expressions on `value` and `unit`, one a line; empty when there are none. */
  assertions: string;
  /** Whether a model whose answer fails may be told what was expected and asserted. */
  tell: boolean;
};

export const hasCheck = ({ expected, assertions }: AnswerCheck): boolean =>
  (expected ?? '').trim() !== '' || assertions.trim() !== '';

/**
 * What a model is told about an answer that failed its checks: that it failed, and what was asked for only where
 * the person allows it. Null when no judgement says wrong.
 */
export function checkFeedback(
  answer: GivenAnswer,
  judgements: readonly Judgement[],
  check: AnswerCheck,
): string | null {
  const failed = judgements.filter(({ verdict }) => verdict === 'wrong');
  if (failed.length === 0) return null;
  const given = `${valueSource(answer.value) ?? 'what it gave'}${answer.unit === undefined ? '' : ` ${answer.unit}`}`;
  const reasons = failed.map((judgement) => reasonFor(judgement, check));
  return [
    `The program ran, and answered ${given.slice(0, 2_000)}. That answer was checked, and it is not right.`,
    ...reasons,
    'Read the question again, word by word, for what was misread. Do not fit the program to the check.',
  ].join('\n');
}

function reasonFor({ by, unitOnly, reason }: Judgement, { expected, tell }: AnswerCheck): string {
  if (by === 'expected') {
    if (unitOnly)
      return tell
        ? `The number is right, but the unit is not: ${expected} was expected.`
        : 'The number is right, but the unit is not.';
    return tell ? `The expected answer is ${expected}.` : 'It is not the expected answer.';
  }
  if (by === 'assertions')
    return tell && reason
      ? `It does not meet: ${reason}`
      : 'It does not meet a condition that was set for it.';
  return reason ?? 'It failed a check.';
}
