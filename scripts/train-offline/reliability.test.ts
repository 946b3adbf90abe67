import { expect, test } from 'vitest';
import type { HeldOut } from './cross-validate';
import { reliabilityTable } from './reliability';

const heldOut = (verdict: HeldOut['verdict'], confidence: number): HeldOut => ({
  set: 'svamp',
  question: '',
  expected: '',
  program: '',
  verdict,
  confidence,
});

test('puts what was said beside what was right, bin by bin, without what was refused', () => {
  const results = [
    heldOut('right', 0.92),
    heldOut('wrong', 0.94),
    heldOut('right', 0.99),
    heldOut('right', 1),
    heldOut('refused', 0.5),
  ];
  expect(reliabilityTable(results).split('\n')).toEqual([
    'confidence    answers said    right',
    '0.9 to 0.95   2       0.930   0.500',
    '0.98 to 1     2       0.995   1.000',
  ]);
});
