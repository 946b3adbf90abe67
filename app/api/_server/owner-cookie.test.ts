import { expect, it } from 'vitest';
import { readServerSettings } from '@/lib/net/server-settings';
import { ownerCookie, readOwnerTokens } from './owner-cookie';

const [one, two] = ['a'.repeat(43), 'b'.repeat(43)];
const plain = readServerSettings({});
const https = readServerSettings({ WAND_ORIGIN: 'https://wand.example.org' });
const proxied = readServerSettings({ WAND_TRUST_PROXY: '1' });
const cookie = (value: string, more: Record<string, string> = {}) => new Headers({ cookie: value, ...more });

it('guards the name of the cookie on https', () => {
  const rest = 'Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax';
  const forwarded = new Headers({ 'x-forwarded-proto': 'https' });
  expect(ownerCookie([one, two, one], new Headers(), https)).toBe(
    `__Host-wand-owner=${one}.${two}; ${rest}; Secure`,
  );
  expect(ownerCookie([one], new Headers(), plain)).toBe(`wand-owner=${one}; ${rest}`);
  expect(ownerCookie([one], forwarded, plain)).toBe(`wand-owner=${one}; ${rest}`);
  expect(ownerCookie([one], forwarded, proxied)).toBe(`__Host-wand-owner=${one}; ${rest}; Secure`);
});

it.each([
  ['nothing', new Headers(), plain, []],
  ['its tokens in order', cookie(`x=1; wand-owner=${two}.${one}; y=2`), plain, [two, one]],
  ['what has the shape of a token', cookie(`wand-owner=..short.${one}!.${two}`), plain, [two]],
  ['at most eight', cookie(`wand-owner=${Array(20).fill(one).join('.')}`), plain, Array(8).fill(one)],
  ['no unguarded name on https', cookie(`wand-owner=${one}; __Host-wand-owner=${two}`), https, [two]],
])('reads %s', (_what, headers, settings, tokens) => {
  expect(readOwnerTokens(headers, settings)).toEqual(tokens);
});
