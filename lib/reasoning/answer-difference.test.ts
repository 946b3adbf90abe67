import { expect, it } from 'vitest';
import { answerDifferences } from './answer-difference';
import type { GivenAnswer } from './outcome';
import type { Value } from './value';

const number = (text: string): Value => ({ type: 'number', text });
const list = (...items: Value[]): Value => ({ type: 'list', items });
const record = (entries: Record<string, Value>): Value => ({
  type: 'record',
  entries: Object.entries(entries),
});
const of = (value: Value, unit?: string): GivenAnswer => ({ value, ...(unit !== undefined && { unit }) });

const told = (claimed: GivenAnswer, found: GivenAnswer, most?: number) =>
  answerDifferences(claimed, found, most).map((place) => (place.at === 'unit' ? 'unit' : place.path));

it.each<[string, GivenAnswer, GivenAnswer, string[]]>([
  ['nothing between equals', of(number('0.3')), of(number('0.30000000000000004')), []],
  ['the whole of a number', of(number('41')), of(number('42')), ['']],
  ['the whole where the kinds differ', of(number('41')), of(list(number('41'))), ['']],
  ['one item', of(list(number('1'), number('2'))), of(list(number('1'), number('3'))), ['[1]']],
  ['an item too many', of(list(number('1'))), of(list(number('1'), number('2'))), ['[1]']],
  [
    'a field deep inside, whatever the order of the keys',
    of(list(record({ price: number('1'), 'a b': number('2') }))),
    of(list(record({ 'a b': number('3'), price: number('4') }))),
    ['[0].price', '[0]["a b"]'],
  ],
  ['a field that only one side has', of(record({ x: number('1') })), of(record({})), ['.x']],
  ['a unit, but not its plural', of(number('1'), 'metre'), of(number('2'), 'miles'), ['', 'unit']],
  ['no unit that is missing on one side', of(number('1'), 'metres'), of(number('1')), []],
])('finds %s', (_what, claimed, found, places) => {
  expect(told(claimed, found)).toEqual(places);
});

it('stops at as many places as are wanted', () => {
  const many = (text: string) => of(list(...Array.from({ length: 50 }, () => number(text))));
  expect(told(many('1'), many('2'), 3)).toEqual(['[0]', '[1]', '[2]']);
});
