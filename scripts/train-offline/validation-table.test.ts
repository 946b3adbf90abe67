import { expect, it } from 'vitest';
import { skeletonOf } from './skeleton';
import { wilson } from './validation-table';

it.each([
  [0, 0, 0, 1],
  [10, 10, 0.722, 1],
  [95, 100, 0.888, 0.978],
])('an interval of %i right of %i', (right, of, low, high) => {
  const [from, to] = wilson(right, of);
  expect(from).toBeCloseTo(low, 2);
  expect(to).toBeCloseTo(high, 2);
});

it('gives near-duplicates one skeleton', () => {
  const [first, second] = [
    'Ann has 3 hats and Tom has 5 hats. How many hats do they have in all?',
    'Leo has 31 caps and Ivy has 12 caps. How many caps do they have in all?',
  ];
  expect(skeletonOf(first ?? '')).toBe(skeletonOf(second ?? ''));
  expect(
    skeletonOf('Ann lost 3 of her 5 hats after lunch. How many are left with her now, if any?'),
  ).not.toBe(skeletonOf(first ?? ''));
});
