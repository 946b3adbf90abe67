import type { ServerSettings } from '@/lib/net/server-settings';
import { shareMark } from '@/lib/store/secret';
import { cookieValue } from './cookie-value';
import { isSecure } from './token-cookie';

/** A lesson or a working day; then the passphrase is asked for again. */
const maxAgeSeconds = 12 * 3_600;

/** The name tells links apart, so that one browser may hold several open. */
const nameOf = (mark: string) => `wand-open-${mark}`;

/** The key that this browser shows for the link, or null. */
export const readShareKey = (headers: Headers, token: string): string | null =>
  readKeyOf(headers, shareMark(token));

/** The same by the link's mark, for who does not know its token. */
export const readKeyOf = (headers: Headers, mark: string): string | null =>
  cookieValue(headers, nameOf(mark)) || null;

/**
 * The `Set-Cookie`s that open one link: for its page, for what the API does with it, and for its embedded page. That
 * one may stand in a page of another site, where only a partitioned cookie over https is kept.
 */
export function shareCookies(
  token: string,
  key: string,
  headers: Headers,
  settings: ServerSettings,
): string[] {
  const secure = isSecure(headers, settings);
  const cookie = (path: string, sameSite: string) =>
    `${nameOf(shareMark(token))}=${key}; Path=${path}; Max-Age=${maxAgeSeconds}; HttpOnly; ${sameSite}`;
  const lax = `SameSite=Lax${secure ? '; Secure' : ''}`;
  return [
    cookie(`/shared/${token}`, lax),
    cookie('/api/shares', lax),
    cookie(`/embed/${token}`, secure ? 'SameSite=None; Secure; Partitioned' : lax),
  ];
}
