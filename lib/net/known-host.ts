import { isIP } from 'node:net';
import { isLoopback, type ServerSettings } from './server-settings';

/**
 * Whether the `Host` header names this server. A page of evil.example can make its own name point to 127.0.0.1
 * and then counts as the same origin (DNS rebinding); it cannot do so with an address, or with a name that is not its own.
 * A server that is reached from elsewhere and was told no names takes any.
 */
export function isKnownHost(host: string | null, settings: ServerSettings): boolean {
  const url = host !== null && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (url?.username !== '' || url.pathname !== '/') return false;
  if (isLoopback(url.hostname)) return true;
  const named =
    settings.origin === null ? settings.hosts : [...settings.hosts, new URL(settings.origin).host];
  if (named.includes(url.host) || named.includes(url.hostname)) return true;
  if (settings.loopbackOnly) return false;
  return named.length === 0 || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
}
