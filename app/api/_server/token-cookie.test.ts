import { expect, it } from 'vitest';
import { readServerSettings } from '@/lib/net/server-settings';
import { readTokens, tokenCookie } from './token-cookie';

const [one, two] = ['a'.repeat(43), 'b'.repeat(43)];
const plain = readServerSettings({});
const https = readServerSettings({ WAND_ORIGIN: 'https://wand.example.org' });
const proxied = readServerSettings({ WAND_TRUST_PROXY: '1' });
const cookie = (value: string, more: Record<string, string> = {}) => new Headers({ cookie: value, ...more });

it('guards the name of the cookie on https', () => {
  const rest = 'Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax';
  const forwarded = new Headers({ 'x-forwarded-proto': 'https' });
  expect(tokenCookie('wand-owner', [one, two, one], new Headers(), https)).toBe(
    `__Host-wand-owner=${one}.${two}; ${rest}; Secure`,
  );
  expect(tokenCookie('wand-owner', [one], new Headers(), plain)).toBe(`wand-owner=${one}; ${rest}`);
  expect(tokenCookie('wand-owner', [one], forwarded, plain)).toBe(`wand-owner=${one}; ${rest}`);
  expect(tokenCookie('wand-owner', [one], forwarded, proxied)).toBe(
    `__Host-wand-owner=${one}; ${rest}; Secure`,
  );
});

it.each([
  ['nothing', new Headers(), plain, []],
  ['its tokens in order', cookie(`x=1; wand-owner=${two}.${one}; y=2`), plain, [two, one]],
  ['what has the shape of a token', cookie(`wand-owner=..short.${one}!.${two}`), plain, [two]],
  ['at most eight', cookie(`wand-owner=${Array(20).fill(one).join('.')}`), plain, Array(8).fill(one)],
  ['no unguarded name on https', cookie(`wand-owner=${one}; __Host-wand-owner=${two}`), https, [two]],
])('reads %s', (_what, headers, settings, tokens) => {
  expect(readTokens('wand-owner', headers, settings)).toEqual(tokens);
});

it('keeps a participant’s token for a day, under a name of its own', () => {
  expect(tokenCookie('wand-participant', [one], new Headers(), https)).toBe(
    `__Host-wand-participant=${one}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure`,
  );
  expect(readTokens('wand-participant', cookie(`wand-owner=${two}; wand-participant=${one}`), plain)).toEqual(
    [one],
  );
});
