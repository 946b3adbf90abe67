import { expect, test } from 'vitest';
import { ownerMark } from './owner-mark';

const marks = (...values: (string | undefined)[]) =>
  Promise.all(values.map((value) => ownerMark(value === undefined ? [] : [{ name: 'wand-owner', value }])));

test('owners have different marks, the same owner the same, and nobody one too', async () => {
  const [a, again, b, nobody, empty] = await marks('token-a', 'token-a', 'token-b', undefined, '');
  expect(a).toBe(again);
  expect(new Set([a, b, nobody]).size).toBe(3);
  expect(empty).toBe(nobody);
});

test('a mark holds nothing of the cookie, and other cookies are not looked at', async () => {
  expect(await ownerMark([{ name: 'theme', value: 'dark' }])).toBe('nobody');
  expect(await ownerMark([{ name: '__Host-wand-owner', value: 'secret' }])).toMatch(/^[0-9a-f]{24}$/);
});
