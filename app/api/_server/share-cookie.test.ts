import { expect, it } from 'vitest';
import { readServerSettings } from '@/lib/net/server-settings';
import { shareMark } from '@/lib/store/secret';
import { readKeyOf, readShareKey, shareCookies } from './share-cookie';

const [one, two] = ['a'.repeat(32), 'b'.repeat(32)];
const plain = readServerSettings({});
const https = readServerSettings({ WAND_ORIGIN: 'https://wand.example.org' });
const named = `wand-open-${shareMark(one)}=key; Path=`;
const rest = '; Max-Age=43200; HttpOnly; SameSite=';

it('opens the page of one link, what the API does with it, and its embedded page', () => {
  expect(shareCookies(one, 'key', new Headers(), plain)).toEqual([
    `${named}/shared/${one}${rest}Lax`,
    `${named}/api/shares${rest}Lax`,
    `${named}/embed/${one}${rest}Lax`,
  ]);
});

it('is sent into the pages of other sites over https only, and kept apart for each of them', () => {
  expect(shareCookies(one, 'key', new Headers(), https)).toEqual([
    `${named}/shared/${one}${rest}Lax; Secure`,
    `${named}/api/shares${rest}Lax; Secure`,
    `${named}/embed/${one}${rest}None; Secure; Partitioned`,
  ]);
});

it('finds the key of the link that is asked for, and says nothing of its token', () => {
  const cookie = `x=1; wand-open-${shareMark(two)}=second; wand-open-${shareMark(one)}=first`;
  const headers = new Headers({ cookie });
  expect([readShareKey(headers, one), readKeyOf(headers, shareMark(two))]).toEqual(['first', 'second']);
  expect(readShareKey(new Headers({ cookie: `wand-open-${shareMark(two)}=second` }), one)).toBe(null);
  expect(cookie).not.toContain(one);
});
