import { expect, it } from 'vitest';
import { hashInGroups, readHash } from './hash-text';

const hash = '0123456789abcdef'.repeat(4);

it('is told four digits at a time, and read back as it was told', () => {
  expect(hashInGroups('0123456789ab')).toBe('0123 4567 89ab');
  for (const text of [hash, hashInGroups(hash), `SHA-256 ${hash.toUpperCase()}\n`, ` sha256:${hash}`]) {
    expect(readHash(text)).toBe(hash);
  }
});

it.each(['', 'hello', hash.slice(1), `${hash}0`, hash.replace('a', 'g')])('is not read out of %j', (text) => {
  expect(readHash(text)).toBe(null);
});
