import { expect, test } from 'vitest';
import { chooseReading, type Wish } from './choose-reading';
import type { Reading } from './reading';

const reading = (program: string, confidence: number, expected?: number): Reading => ({
  family: 'test',
  prose: '',
  program,
  confidence,
  expected,
});
const wish: Wish = { tried: [], temperature: 0, seed: 0 };
const sure = reading('sure', 0.95, 1);
const other = reading('other', 0.4, 2);

test.each([
  ['nothing', [], wish, { kind: 'none' }],
  ['an unsure best one', [reading('unsure', 0.6)], wish, { kind: 'none' }],
  ['the surest at temperature 0', [sure, other], wish, { kind: 'reading', reading: sure }],
  [
    'the next after a failure',
    [sure, other],
    { ...wish, tried: ['sure'] },
    { kind: 'reading', reading: other },
  ],
  ['nothing when all failed', [sure, other], { ...wish, tried: ['sure', 'other'] }, { kind: 'none' }],
  [
    'two trusted ones that disagree',
    [sure, reading('rival', 0.92, 3)],
    wish,
    { kind: 'torn', readings: [sure, reading('rival', 0.92, 3)] },
  ],
  [
    'two of which one is very likely meant',
    [reading('likely', 0.6, 1), reading('less', 0.35, 2)],
    wish,
    { kind: 'torn', readings: [reading('likely', 0.6, 1), reading('less', 0.35, 2)] },
  ],
  [
    'nothing of two that may both be wrong',
    [reading('likely', 0.5, 1), reading('less', 0.35, 2)],
    wish,
    { kind: 'none' },
  ],
  [
    'nothing of two unsure ones that agree',
    [reading('likely', 0.6, 1), reading('less', 0.35, 1)],
    wish,
    { kind: 'none' },
  ],
  [
    'the surest of two trusted ones that agree',
    [sure, reading('same', 0.92, 1)],
    wish,
    { kind: 'reading', reading: sure },
  ],
])('picks %s', (_, readings, wished, choice) => {
  expect(chooseReading(readings, wished)).toEqual(choice);
});

test('above temperature 0 the seed decides, the surer more often', () => {
  const picks = Array.from({ length: 1_000 }, (_, seed) =>
    chooseReading([sure, other], { tried: [], temperature: 1, seed }),
  );
  const sureShare =
    picks.filter((choice) => choice.kind === 'reading' && choice.reading === sure).length / 1_000;
  expect(sureShare).toBeGreaterThan(0.6);
  expect(sureShare).toBeLessThan(0.8);
});
