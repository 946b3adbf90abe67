import type { ServerSettings } from './server-settings';

/**
 * Whether a request that changes something comes from a page of ours. The browser says so in `Sec-Fetch-Site`, or where
 * it does not send that, in `Origin`. "null" is the origin of sandboxed frames, our own included, and is refused.
 */
export function isSameOrigin(headers: Headers, settings: ServerSettings): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === settings.origin || new URL(origin).host === headers.get('host')?.toLowerCase();
}
