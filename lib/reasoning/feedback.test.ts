import { expect, test } from 'vitest';
import { checkFeedback } from './answer-check';
import { feedbackFor } from './feedback';
import type { Outcome } from './outcome';

const ended = { console: [{ level: 'log' as const, text: '7' }], durationMs: 1 };
const outcomes: Outcome[] = [
  { kind: 'returned', answer: null, ...ended },
  { kind: 'threw', error: { name: 'TypeError', message: 'x', line: 1 }, ...ended },
  { kind: 'timed-out', budgetMs: 10_000, ...ended },
  { kind: 'out-of-memory', memoryMB: 64, ...ended },
  { kind: 'too-large', what: 'answer', ...ended },
  { kind: 'too-large', what: 'program', ...ended },
  { kind: 'crashed', message: 'x', ...ended },
];

test.each(outcomes)('what failed is told in the language of the question: $kind', (outcome) => {
  expect(feedbackFor('bad()', outcome, 'en')).not.toMatch(/\p{Script=Han}/u);
  const told = feedbackFor('bad()', outcome, 'zh');
  expect(told).toMatch(/\p{Script=Han}/u);
  expect(told).not.toMatch(/\b(the|program|line|It|Use)\b/);
  expect(told).toContain('7');
});

test('a failed check is told in the language of the question, and what was expected only where that is allowed', () => {
  const answer = { value: { type: 'number' as const, text: '5' }, unit: '个' };
  const judged = [{ attempt: 1, by: 'expected' as const, verdict: 'wrong' as const }];
  const check = { expected: '6', assertions: '', tell: false };
  expect(checkFeedback(answer, judged, check, 'zh')).toContain('5 个。这个答案经过检查，不正确。');
  expect(checkFeedback(answer, judged, check, 'zh')).not.toContain('6');
  expect(checkFeedback(answer, judged, { ...check, tell: true }, 'zh')).toContain('预期的答案是 6。');
  expect(checkFeedback(answer, judged, { ...check, tell: true }, 'en')).toContain(
    'The expected answer is 6.',
  );
});
