import { expect, test } from 'vitest';
import type { Value } from '@/lib/reasoning/value';
import { nextSorting, sortOrder } from './sort-order';

const number = (text: string): Value => ({ type: 'number', text });
const text = (words: string): Value => ({ type: 'text', text: words });
const said = (value: Value | undefined) => (value && 'text' in value ? value.text : value?.type);
const sorted = (values: Value[], descending = false, locale = 'en') =>
  sortOrder(values, descending, locale).map((at) => said(values[at]));

test('numbers go by size, what is missing comes last either way', () => {
  const values: Value[] = [number('10'), { type: 'null' }, number('9'), number('-1.5')];
  expect(sorted(values)).toEqual(['-1.5', '9', '10', 'null']);
  expect(sorted(values, true)).toEqual(['10', '9', '-1.5', 'null']);
});

test('large whole numbers that differ in their last digit are told apart', () => {
  const big = (digits: string): Value => ({ type: 'bigint', text: digits });
  expect(sorted([big('9007199254740993'), big('9007199254740992')])).toEqual([
    '9007199254740992',
    '9007199254740993',
  ]);
});

test('words go by the reader’s language, numbers within them by size', () => {
  expect(sorted([text('step 10'), text('Step 2'), text('apple')])).toEqual(['apple', 'Step 2', 'step 10']);
  expect(sorted([text('张'), text('李')], false, 'zh')).toEqual(['李', '张']);
});

test('values that are alike stay in their order, either way', () => {
  const values = [number('1'), number('1'), number('0')];
  expect(sortOrder(values, false, 'en')).toEqual([2, 0, 1]);
  expect(sortOrder(values, true, 'en')).toEqual([0, 1, 2]);
});

test('a column is sorted up, then down, then as it came', () => {
  const up = nextSorting(null, 1);
  const down = nextSorting(up, 1);
  expect([up, down, nextSorting(down, 1), nextSorting(down, 0)]).toEqual([
    { column: 1, descending: false },
    { column: 1, descending: true },
    null,
    { column: 0, descending: false },
  ]);
});
