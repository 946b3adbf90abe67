import { expect, it } from 'vitest';
import { isKnownHost } from './known-host';
import { readServerSettings } from './server-settings';

const home = readServerSettings({});
const named = readServerSettings({
  WAND_HOST: '0.0.0.0',
  WAND_ORIGIN: 'https://wand.example.org',
  WAND_HOSTS: 'Class.local, b.local:8080',
});
const open = readServerSettings({ WAND_HOST: '0.0.0.0' });

it.each([
  ['localhost:3000', true, true, true],
  ['127.0.0.1:3000', true, true, true],
  ['[::1]:3000', true, true, true],
  ['evil.example:3000', false, false, true],
  ['localhost.evil.example', false, false, true],
  ['127.0.0.1.evil.example', false, false, true],
  ['wand.example.org', false, true, true],
  ['WAND.example.org', false, true, true],
  ['class.local:3000', false, true, true],
  ['b.local:8080', false, true, true],
  ['b.local:9999', false, false, true],
  ['192.168.1.20:3000', false, true, true],
  ['user@localhost', false, false, false],
  ['localhost/evil', false, false, false],
  ['', false, false, false],
  [null, false, false, false],
])('%s: at home %s, with names %s, open without names %s', (host, ...expected) => {
  expect([home, named, open].map((settings) => isKnownHost(host, settings))).toEqual(expected);
});

it.each([
  [{ WAND_ORIGIN: 'wand.example.org' }, /WAND_ORIGIN/],
  [{ WAND_ORIGIN: 'https://wand.example.org/path' }, /WAND_ORIGIN/],
  [{ WAND_ORIGIN: 'javascript:alert(1)' }, /WAND_ORIGIN/],
  [{ WAND_TRUST_PROXY: 'yes' }, /WAND_TRUST_PROXY/],
])('refuses the setting %j', (environment, message) => {
  expect(() => readServerSettings(environment)).toThrow(message);
});
