import type { ServerSettings } from '@/lib/net/server-settings';
import { ownerTokenShape } from '@/lib/store/owner';

/**
 * The cookie that says who made a notebook. It holds the owner's token, and before it may come tokens of other
 * databases: all ports of one host share their cookies, so a second Wand on this machine must not push out the first.
 */
const maxTokens = 8;

/** 400 days, the longest that browsers keep a cookie; every write begins it anew. */
const maxAgeSeconds = 400 * 86_400;

/** Whether the browser speaks https to us, or to the proxy before us. */
export const isSecure = (headers: Headers, settings: ServerSettings): boolean =>
  settings.origin === null
    ? settings.trustProxy && headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https'
    : settings.origin.startsWith('https:');

/** On https the browser itself guards the name: no other host, path or plain connection can set it. */
const nameOf = (secure: boolean) => (secure ? '__Host-wand-owner' : 'wand-owner');

/** The tokens in the request's cookie, the latest first. */
export function readOwnerTokens(headers: Headers, settings: ServerSettings): string[] {
  const name = `${nameOf(isSecure(headers, settings))}=`;
  const cookie = (headers.get('cookie') ?? '').split(/; */).find((part) => part.startsWith(name));
  const tokens = cookie?.slice(name.length).split('.') ?? [];
  return tokens.filter((token) => ownerTokenShape.test(token)).slice(0, maxTokens);
}

/** The `Set-Cookie` that keeps these tokens. */
export function ownerCookie(tokens: readonly string[], headers: Headers, settings: ServerSettings): string {
  const secure = isSecure(headers, settings);
  const kept = [...new Set(tokens)].slice(0, maxTokens).join('.');
  const attributes = `Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${nameOf(secure)}=${kept}; ${attributes}`;
}
