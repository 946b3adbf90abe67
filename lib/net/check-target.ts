import { isIP } from 'node:net';
import { EgressError } from './egress-error';
import { mayReach, type Reach } from './reach';

/**
 * Parses an address as browsers do (so 2130706433, 0177.1 and ::ffff:127.0.0.1 show their true face) and refuses
 * what is not plain http(s), carries a user name or password, or is a literal address out of reach. Literal
 * addresses are checked here because sockets look up names only.
 * @throws {EgressError} `refused`
 */
export function checkTarget(address: string | URL, reach: Reach): URL {
  if (!URL.canParse(String(address))) throw new EgressError('refused', 'This is not a web address.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new EgressError('refused', 'Only http and https addresses are allowed.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new EgressError('refused', 'An address must not carry a user name or password.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(reach, host)) {
    throw new EgressError('refused', `${host} is out of reach.`);
  }
  return url;
}
