import { expect, test } from 'vitest';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import type { Trace, Verdict } from '@/lib/reasoning/trace';
import { scoreOf } from './score-of';

const judged = (attempt: number, verdict: Verdict) =>
  ({ type: 'judged', at: 1, attempt, by: 'expected', verdict }) as const;

const compared = (...more: Trace) => ({
  ...newQuestionCell('q', 'a0'),
  trace: [
    { type: 'asked', at: 1, question: 'q', strategy: 'compare', model: 'm' },
    { type: 'writing', at: 1, attempt: 1, task: 'direct' },
    { type: 'writing', at: 1, attempt: 2, task: 'steps' },
    { type: 'writing', at: 1, attempt: 3 },
    ...more,
  ] satisfies Trace,
});

test('counts right answers by way, over what was compared and judged', () => {
  const cells = [
    compared(judged(1, 'wrong'), judged(2, 'right'), judged(3, 'right')),
    compared(judged(3, 'right')),
    compared(),
    newQuestionCell('plain', 'a1'),
  ];
  expect(scoreOf(cells)).toEqual({ all: 2, program: 2, steps: 1, direct: 0 });
  expect(scoreOf([compared()])).toBeNull();
});
