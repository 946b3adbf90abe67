import { describe, expect, it } from 'vitest';
import { enumerate, rolesIn } from './enumerate';

describe('enumerate', () => {
  it('gives each expression once, nothing below zero on the way', () => {
    expect(enumerate([6, 2]).map(({ value }) => value)).toEqual([8, 4, 12, 3, 2 / 6]);
    const values = enumerate([6, 2, 1]).map(({ shape, used, value }) => `${shape} ${used} ${value}`);
    expect(new Set(values).size).toBeGreaterThan(20);
    expect(enumerate([1, 5]).every(({ value }) => value >= 0)).toBe(true);
  });

  it('keeps a-b-c and a-(b+c) as one', () => {
    const all = enumerate([9, 3, 2]).filter(({ value, used }) => value === 4 && used.length === 3);
    expect(all.filter(({ shape }) => !/[*/]/.test(shape))).toHaveLength(1);
  });
});

it.each([
  [
    { op: '-', left: { op: '+', left: { leaf: 0 }, right: { leaf: 1 } }, right: { leaf: 2 } },
    ['+', '+', '-'],
  ],
  [
    { op: '/', left: { op: '-', left: { leaf: 0 }, right: { leaf: 1 } }, right: { leaf: 2 } },
    ['n+', 'n-', 'd'],
  ],
  [
    { op: '-', left: { leaf: 0 }, right: { op: '*', left: { leaf: 1 }, right: { leaf: 2 } } },
    ['+', '-*', '-*'],
  ],
] as const)('tells places apart: case %#', (expression, places) => {
  const roles = rolesIn(expression);
  expect([0, 1, 2].map((leaf) => roles.get(leaf))).toEqual(places);
});
