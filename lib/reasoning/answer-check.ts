import type { Judgement } from './check-state';
import type { GivenAnswer } from './outcome';
import type { Language } from './question';
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
 * What a model is told about an answer that failed its checks, in the language of the question: that it failed, and
 * what was asked for only where the person allows it. Null when no judgement says wrong.
 */
export function checkFeedback(
  answer: GivenAnswer,
  judgements: readonly Judgement[],
  check: AnswerCheck,
  language: Language,
): string | null {
  const failed = judgements.filter(({ verdict }) => verdict === 'wrong');
  if (failed.length === 0) return null;
  const words = language === 'zh' ? chinese : english;
  const unit = answer.unit === undefined ? '' : ` ${answer.unit}`;
  const given = `${valueSource(answer.value) ?? words.something}${unit}`;
  const reasons = failed.map((judgement) => reasonFor(judgement, check, words));
  return [words.wrong(given.slice(0, 2_000)), ...reasons, words.again].join('\n');
}

function reasonFor(
  { by, unitOnly, reason }: Judgement,
  { expected, tell }: AnswerCheck,
  words: Words,
): string {
  if (by === 'expected') {
    if (unitOnly) return tell ? words.unitExpected(expected ?? '') : words.unit;
    return tell ? words.expected(expected ?? '') : words.notExpected;
  }
  if (by === 'assertions') return tell && reason ? words.condition(reason) : words.someCondition;
  return reason ?? words.failed;
}

const english = {
  something: 'what it gave',
  wrong: (given: string) =>
    `The program ran, and answered ${given}. That answer was checked, and it is not right.`,
  again: 'Read the question again, word by word, for what was misread. Do not fit the program to the check.',
  unitExpected: (expected: string) => `The number is right, but the unit is not: ${expected} was expected.`,
  unit: 'The number is right, but the unit is not.',
  expected: (expected: string) => `The expected answer is ${expected}.`,
  notExpected: 'It is not the expected answer.',
  condition: (reason: string) => `It does not meet: ${reason}`,
  someCondition: 'It does not meet a condition that was set for it.',
  failed: 'It failed a check.',
};
type Words = typeof english;

const chinese: Words = {
  something: '它所给出的',
  wrong: (given) => `程序运行了，答案是 ${given}。这个答案经过检查，不正确。`,
  again: '逐字重新读题，看看哪里读错了。不要为了通过检查而凑程序。',
  unitExpected: (expected) => `数对了，但单位不对：预期是 ${expected}。`,
  unit: '数对了，但单位不对。',
  expected: (expected) => `预期的答案是 ${expected}。`,
  notExpected: '它不是预期的答案。',
  condition: (reason) => `它不满足：${reason}`,
  someCondition: '它不满足为它设定的一个条件。',
  failed: '它没有通过检查。',
};
