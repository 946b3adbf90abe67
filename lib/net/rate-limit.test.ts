import { expect, it } from 'vitest';
import { forwardedAddress, rateLimits } from './rate-limit';

it('counts each owner alone, and strangers together with more room', async () => {
  const count = rateLimits();
  const times = async (n: number, who: Parameters<typeof count>[1]) => {
    const refused = [];
    for (let k = 0; k < n; k += 1) refused.push((await count('share', who))?.code ?? null);
    return refused.filter((code) => code !== null);
  };
  expect(await times(32, { owner: 'a' })).toEqual(['too-many-requests', 'too-many-requests']);
  expect(await times(30, { owner: 'b' })).toEqual([]);
  expect(await times(30, { address: 'b' })).toEqual([]);
  expect(await times(601, 'everyone')).toEqual(['too-many-requests']);
});

it.each([
  [null, true, null],
  ['203.0.113.9', false, null],
  ['203.0.113.9', true, '203.0.113.9'],
  ['1.2.3.4 (made up), 203.0.113.9', true, '203.0.113.9'],
])('takes the address from X-Forwarded-For %j only from a trusted proxy (%s)', (header, trusted, address) => {
  const headers = new Headers(header === null ? {} : { 'x-forwarded-for': header });
  expect(forwardedAddress(headers, trusted)).toBe(address);
});
