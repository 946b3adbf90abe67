import { expect, test } from 'vitest';
import type { Value } from '../reasoning/value';
import { meetsExpected } from './expected';

const number = (text: string): Value => ({ type: 'number', text });
const text = (words: string): Value => ({ type: 'text', text: words });

test.each<[string, Value, string | undefined, boolean]>([
  ['42', number('42'), undefined, true],
  [' 42 ', number('42'), 'apples', true],
  ['42 apples', number('42'), 'apple', true],
  ['42 apples', number('42'), undefined, true],
  ['42 pears', number('42'), 'apples', false],
  ['41', number('42'), undefined, false],
  ['$1,200.50', number('1200.5'), '$', true],
  ['15元', number('15'), '元', true],
  ['２４', number('24'), undefined, true],
  ['50%', number('0.5'), undefined, true],
  ['3/4', number('0.75'), undefined, true],
  ['1/3', number('0.3333333333'), undefined, true],
  ['Tuesday', text('tuesday'), undefined, true],
  ['星期二', text('星期二'), undefined, true],
  ['2026-07-20', { type: 'date', iso: '2026-07-20T00:00:00.000Z' }, undefined, true],
  ['2026-07-21', { type: 'date', iso: '2026-07-20T00:00:00.000Z' }, undefined, false],
  ['', number('0'), undefined, false],
  ['about 42', number('42'), undefined, false],
])('%s for %j %s: %s', (expected, value, unit, met) => {
  expect(meetsExpected(expected, { value, unit })).toBe(met);
});
