import { expect, it } from 'vitest';
import { keptOutcome } from './kept-outcome';
import type { Outcome } from './outcome';

const flood = (lines: number, length: number): Outcome => ({
  kind: 'returned',
  answer: null,
  durationMs: 1,
  console: Array.from({ length: lines }, (_, index) => ({
    level: 'log',
    text: `${index} ${'x'.repeat(length)}`,
  })),
});

it('keeps a short output whole', () => {
  const outcome = flood(900, 1);
  expect(keptOutcome(outcome)).toEqual(outcome);
});

it.each([
  [5_000, 1],
  [2_000, 1_000],
])('keeps the first and last of %i lines of %i characters and counts the rest', (lines, length) => {
  const kept = keptOutcome(flood(lines, length));
  expect(kept.console[0]?.text.startsWith('0 ')).toBe(true);
  expect(kept.console.at(-1)?.text.startsWith(`${lines - 1} `)).toBe(true);
  expect(kept.console.length + (kept.consoleCut ?? 0)).toBe(lines);
  expect(JSON.stringify(kept).length).toBeLessThan(200_000);
});
