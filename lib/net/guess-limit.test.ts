import { expect, it } from 'vitest';
import { guessLimits } from './guess-limit';

it('refuses a guess too many, says when to try again, and counts each secret alone', async () => {
  const limits = guessLimits({ points: 3, seconds: 60 });
  const guess = async (what: string) => (await limits.begin(what))?.code ?? 'may';
  expect([await guess('a'), await guess('a'), await guess('a'), await guess('a')]).toEqual([
    'may',
    'may',
    'may',
    'too-many-requests',
  ]);
  expect(await guess('b')).toBe('may');
  expect((await limits.begin('a'))?.retryAfterSeconds).toBeGreaterThan(50);
});

it('does not count the right ones, however many come', async () => {
  const limits = guessLimits({ points: 3, seconds: 60 });
  for (let reader = 0; reader < 20; reader += 1) {
    expect(await limits.begin('a')).toBe(null);
    await limits.right('a');
  }
});

it('lets no burst of guesses past the limit', async () => {
  const limits = guessLimits({ points: 3, seconds: 60 });
  const burst = await Promise.all(Array.from({ length: 10 }, () => limits.begin('a')));
  expect(burst.filter((problem) => problem === null)).toHaveLength(3);
});
