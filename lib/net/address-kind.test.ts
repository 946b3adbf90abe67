import { expect, test } from 'vitest';
import { type AddressKind, addressKind } from './address-kind';

test.each<[string, AddressKind]>([
  ['8.8.8.8', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.0.1', 'private'],
  ['100.64.0.1', 'private'],
  ['fd12:3456::1', 'private'],
  ['2001:db8::1', 'private'],
  ['0.0.0.0', 'forbidden'],
  ['::', 'forbidden'],
  ['169.254.169.254', 'forbidden'],
  ['fe80::1%eth0', 'forbidden'],
  ['fd00:ec2::254', 'forbidden'],
  ['100.100.100.200', 'forbidden'],
  ['224.0.0.1', 'forbidden'],
  ['255.255.255.255', 'forbidden'],
  ['::ffff:127.0.0.1', 'private'],
  ['::ffff:8.8.8.8', 'private'],
  ['::ffff:169.254.169.254', 'forbidden'],
  ['0:0:0:0:0:ffff:a9fe:a9fe', 'forbidden'],
  ['64:ff9b::8.8.8.8', 'private'],
  ['64:ff9b::a9fe:a9fe', 'forbidden'],
  ['2002:a9fe:a9fe::1', 'forbidden'],
  ['2002:808:808::1', 'private'],
  ['::127.0.0.1', 'private'],
  ['localhost', 'forbidden'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});
