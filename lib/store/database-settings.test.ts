import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readDatabaseSettings } from './database-settings';

it.each([
  ['nothing', {}, { dialect: 'sqlite', file: resolve('data/wand.db') }],
  ['a folder', { WAND_DATA: '/var/wand' }, { dialect: 'sqlite', file: resolve('/var/wand/wand.db') }],
  ['a file', { DATABASE_URL: 'file:./x/y.db' }, { dialect: 'sqlite', file: resolve('x/y.db') }],
  ['a file address', { DATABASE_URL: 'file:///var/y.db' }, { dialect: 'sqlite', file: resolve('/var/y.db') }],
  [
    'a PostgreSQL address',
    { DATABASE_URL: 'postgres://u:p@h:5433/d?sslmode=require&schema=wand' },
    { dialect: 'postgresql', url: 'postgres://u:p@h:5433/d?sslmode=require', schema: 'wand' },
  ],
  [
    'another spelling of it, without a schema',
    { DATABASE_URL: ' postgresql://h/d ' },
    { dialect: 'postgresql', url: 'postgresql://h/d', schema: 'public' },
  ],
])('reads %s', (_what, environment, settings) => {
  expect(readDatabaseSettings(environment)).toEqual(settings);
});

it.each([
  ['mysql://h/d', /must begin with/],
  ['data/wand.db', /must begin with/],
  ['file:', /must name a file/],
  ['file::memory:', /must name a file/],
  ['file:x.db?mode=ro', /takes no parameters/],
  ['postgres://h/d?schema=A";drop', /plain lower-case/],
  ['postgres://h:port/d', /not a valid/],
])('refuses %s and says why, without repeating a password', (url, message) => {
  expect(() => readDatabaseSettings({ DATABASE_URL: url })).toThrow(message);
});
