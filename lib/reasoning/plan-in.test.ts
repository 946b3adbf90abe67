import { expect, test } from 'vitest';
import { planIn, proseWithoutPlan } from './plan-in';

const prose = 'My plan:\n- [x] read the table\n1. [ ] add it up\n* [ ] answer\n- no item\n\nI add it up now.';

test('reads a check list, ticked or not, and leaves the rest', () => {
  expect(planIn(prose)).toEqual([
    { text: 'read the table', done: true },
    { text: 'add it up', done: false },
    { text: 'answer', done: false },
  ]);
  expect(proseWithoutPlan(prose)).toBe('My plan:\n- no item\n\nI add it up now.');
  expect(planIn('no plan')).toEqual([]);
});
