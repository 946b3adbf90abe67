import { expect, test } from 'vitest';
import { defaultRunLimits } from '../reasoning/run';
import type { Trace } from '../reasoning/trace';
import type { QuestionCell } from './cell';
import { newQuestionCell } from './new-cell';
import { snapshotOf } from './snapshot';

const secret = '424242';
const trace: Trace = [
  { type: 'asked', at: 1, question: 'q', strategy: 'checked', model: 'm' },
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program: 'answer(5)', prose: '', model: 'm', usage: {} },
  {
    type: 'checking',
    at: 4,
    check: 1,
    attempt: 1,
    by: 'assertions',
    program: `value === ${secret}`,
    seed: 1,
    clock: 1,
    limits: defaultRunLimits,
  },
  {
    type: 'checked',
    at: 5,
    check: 1,
    outcome: { kind: 'returned', answer: null, console: [], durationMs: 1 },
  },
  { type: 'judged', at: 6, attempt: 1, by: 'expected', verdict: 'wrong', expected: secret },
  { type: 'judged', at: 6, attempt: 1, by: 'assertions', verdict: 'wrong', reason: `value === ${secret}` },
  { type: 'writing', at: 7, attempt: 2, feedback: `The expected answer is ${secret}.` },
];
const cell = (hidden: boolean): QuestionCell => ({
  ...newQuestionCell('q', 'a0', 'q'),
  expected: secret,
  check: { assertions: `value === ${secret}`, tell: true, hidden },
  trace,
});
const shared = (hidden: boolean) => snapshotOf({ title: '', model: null, cells: [cell(hidden)] });

test('what is expected and hidden is nowhere in what a reader gets; the verdicts are', () => {
  expect(JSON.stringify(shared(true))).not.toContain(secret);
  expect(JSON.stringify(shared(true)).match(/"verdict":"wrong"/g)).toHaveLength(2);
});

test('what is not hidden is shared', () => {
  expect(shared(false).cells).toEqual([cell(false)]);
});
