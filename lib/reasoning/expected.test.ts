import { expect, test } from 'vitest';
import { matchExpected, meetsExpected } from './expected';
import type { Value } from './value';

const number = (text: string): Value => ({ type: 'number', text });
const text = (words: string): Value => ({ type: 'text', text: words });

const list = (...texts: string[]): Value => ({ type: 'list', items: texts.map(number) });

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
  ['3.14 ± 0.01', number('3.1415'), undefined, true],
  ['3.14 ± 0.001', number('3.1415'), undefined, false],
  ['3.14 +- 0.01 m', number('3.1415'), 'm', true],
  ['3.14 ± 0.01 m', number('3.1415'), 'kg', false],
  ['200 ± 1%', number('198'), undefined, true],
  ['200 ± 1%', number('197.9'), undefined, false],
  ['0.3 ± 0', number('0.3'), undefined, true],
  ['3/4 | 0.8', number('0.8'), undefined, true],
  ['red | blue', text('Blue'), undefined, true],
  ['red|blue', text('blue'), undefined, false],
  ['{3, 1, 2}', list('1', '2', '3'), undefined, true],
  ['{3, 1}', list('1', '2', '3'), undefined, false],
  ['[1, 2, 3]', list('1', '2', '3'), undefined, true],
  ['[3, 2, 1]', list('1', '2', '3'), undefined, false],
  ['{a, "b"}', { type: 'set', items: [text('b'), text('A')] }, undefined, true],
])('%s for %j %s: %s', (expected, value, unit, met) => {
  expect(meetsExpected(expected, { value, unit })).toBe(met);
});

test('the right number with another unit is told apart from another number', () => {
  expect(matchExpected('42 pears', { value: number('42'), unit: 'apples' })).toBe('unit');
  expect(matchExpected('41 pears', { value: number('42'), unit: 'apples' })).toBe('different');
});
