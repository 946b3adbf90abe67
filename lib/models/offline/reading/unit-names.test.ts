import { expect, test } from 'vitest';
import type { Language } from '@/lib/numbers/language';
import { readUnit } from './unit-names';
import { units } from './units';

const cases: [string, Language, string | undefined][] = [
  ['miles', 'en', 'mi'],
  ['Kilometres', 'en', 'km'],
  ['square feet', 'en', 'ft²'],
  ['km/h', 'en', 'km/h'],
  ['千米', 'zh', 'km'],
  ['平方厘米', 'zh', 'cm²'],
  ['小时', 'zh', 'h'],
  ['apples', 'en', undefined],
  ['', 'en', undefined],
];

test.each(cases)('%j (%s) is %s', (name, language, symbol) => {
  expect(readUnit(name, language)?.symbol).toBe(symbol);
});

test('every unit has a name of its own', () => {
  expect(new Set(units.map(({ name }) => name)).size).toBe(units.length);
});
