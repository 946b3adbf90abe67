import { isKnownHost } from '@/lib/net/known-host';
import { serverSettings } from './server-settings';
import { isSecure } from './token-cookie';

/** The address under which the reader came, for links that leave the page: `https://wand.example.org`. */
export function siteOrigin(headers: Headers): string {
  const settings = serverSettings();
  if (settings.origin !== null) return settings.origin;
  const host = headers.get('host') ?? '';
  const known = isKnownHost(host, settings) ? host : 'localhost';
  return `${isSecure(headers, settings) ? 'https' : 'http'}://${known}`;
}
