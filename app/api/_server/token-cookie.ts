import type { ServerSettings } from '@/lib/net/server-settings';
import { cookieValue } from './cookie-value';

/**
 * Cookies that say who somebody is: `wand-owner`, who made a notebook, and `wand-participant`, who joined a room. Each
 * holds a token, and behind it may come others, the latest first: all ports of one host share their cookies, so a
 * second Wand on this machine must not push out the first, nor the room of this lesson that of the next.
 */
export type TokenName = 'wand-owner' | 'wand-participant';
const maxTokens = 8;

/** 256 random bits, base64url. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** How long the browser keeps it, seconds: 400 days is the longest there is, and every write begins it anew. */
const maxAgeSeconds: Record<TokenName, number> = { 'wand-owner': 400 * 86_400, 'wand-participant': 86_400 };

/** Whether the browser speaks https to us, or to the proxy before us. */
export const isSecure = (headers: Headers, settings: ServerSettings): boolean =>
  settings.origin === null
    ? settings.trustProxy && headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https'
    : settings.origin.startsWith('https:');

/** On https the browser itself guards the name: no other host, path or plain connection can set it. */
const guarded = (name: TokenName, secure: boolean) => (secure ? `__Host-${name}` : name);

/** The tokens in the request's cookie, the latest first. */
export function readTokens(name: TokenName, headers: Headers, settings: ServerSettings): string[] {
  const tokens = cookieValue(headers, guarded(name, isSecure(headers, settings)))?.split('.') ?? [];
  return tokens.filter((token) => tokenShape.test(token)).slice(0, maxTokens);
}

/** The `Set-Cookie` that keeps these tokens. */
export function tokenCookie(
  name: TokenName,
  tokens: readonly string[],
  headers: Headers,
  settings: ServerSettings,
): string {
  const secure = isSecure(headers, settings);
  const kept = [...new Set(tokens)].slice(0, maxTokens).join('.');
  const attributes = `Path=/; Max-Age=${maxAgeSeconds[name]}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${guarded(name, secure)}=${kept}; ${attributes}`;
}
