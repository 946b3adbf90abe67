import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * What lies behind an IP address, as far as outgoing requests care. `forbidden` is what nobody may ever reach
 * through us: link-local (where clouds answer with credentials), other metadata addresses, multicast, unspecified.
 */
export type AddressKind = 'public' | 'loopback' | 'private' | 'forbidden';

const ipv4: Record<Exclude<AddressKind, 'public'>, string[]> = {
  loopback: ['127.0.0.0/8'],
  forbidden: [
    '0.0.0.0/8',
    '169.254.0.0/16',
    '100.100.100.200/32', // Alibaba Cloud's metadata
    '168.63.129.16/32', // Azure's wire server
    '192.0.0.0/24', // protocol assignments; Oracle's metadata is 192.0.0.192
    '224.0.0.0/3',
  ],
  private: [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
  ],
};

/** Outside of 2000::/3 nothing is public; inside of it, what is documentation or carries an IPv4 address. */
const ipv6: Record<Exclude<AddressKind, 'public'>, string[]> = {
  loopback: ['::1/128'],
  forbidden: ['::/128', 'fe80::/10', 'fd00:ec2::254/128', 'ff00::/8'],
  private: ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
};

function listOf(ranges: string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}

const kinds = ['loopback', 'forbidden', 'private'] as const;
const lists4 = kinds.map((kind) => [kind, listOf(ipv4[kind], 'ipv4')] as const);
const lists6 = kinds.map((kind) => [kind, listOf(ipv6[kind], 'ipv6')] as const);

/** The kind of a literal address; text that is no address is `forbidden`. */
export function addressKind(address: string): AddressKind {
  if (isIPv4(address)) return lists4.find(([, list]) => list.check(address, 'ipv4'))?.[0] ?? 'public';
  if (!isIPv6(address)) return 'forbidden';
  const inner = embeddedIPv4(address);
  // A disguised address is never public or loopback: nobody has an honest reason to write one.
  if (inner !== null) return addressKind(inner) === 'forbidden' ? 'forbidden' : 'private';
  return lists6.find(([, list]) => list.check(address, 'ipv6'))?.[0] ?? 'public';
}

/** The IPv4 address inside a mapped, compatible, NAT64 or 6to4 address; null for other addresses. */
function embeddedIPv4(address: string): string | null {
  const groups = groupsOf(address);
  const text = groups.map((group) => group.toString(16)).join(':');
  if (groups[0] === 0x2002) return dotted(groups[1], groups[2]);
  const carries =
    /^0:0:0:0:0:(0|ffff):/.test(text) || /^0:0:0:0:ffff:0:/.test(text) || /^64:ff9b:/.test(text);
  if (!carries || text === '0:0:0:0:0:0:0:1' || text === '0:0:0:0:0:0:0:0') return null;
  return dotted(groups[6], groups[7]);
}

/** The eight 16-bit groups; the WHATWG parser brings every spelling into one form first. */
function groupsOf(address: string): number[] {
  const canonical = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const numbers = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return numbers(head);
  const [left, right] = [numbers(head), numbers(tail)];
  return [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right];
}

const dotted = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
