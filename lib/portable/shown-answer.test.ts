import { expect, test } from 'vitest';
import type { GivenAnswer } from '../reasoning/outcome';
import type { Value } from '../reasoning/value';
import { shownAnswer, textsOf } from './shown-answer';

const number = (text: string): Value => ({ type: 'number', text });
const text = (words: string): Value => ({ type: 'text', text: words });
const record = (...entries: [string, Value][]): Value => ({ type: 'record', entries });

const table: GivenAnswer = {
  value: {
    type: 'list',
    items: [
      record(['month', text('Jan')], ['total', number('320')]),
      record(['month', text('Feb')], ['note', text('cold')]),
    ],
  },
  unit: 'yuan',
};

test('a number stands alone, with its unit', () => {
  expect(shownAnswer({ value: number('4'), unit: 'apples' })).toEqual({ kind: 'text', text: '4 apples' });
});

test('records are a table; what one of them lacks is an empty place', () => {
  const shown = shownAnswer(table);
  expect(shown).toEqual({
    kind: 'table',
    caption: 'yuan',
    head: ['month', 'total', 'note'],
    rows: [
      ['Jan', '320', ''],
      ['Feb', '', 'cold'],
    ],
  });
  expect(textsOf(shown)).toEqual(['yuan', 'month', 'total', 'note', 'Jan', '320', '', 'Feb', '', 'cold']);
});

test('a chart leaves its title above its table', () => {
  const chart = { kind: 'bar' as const, x: 'month', y: ['total'], title: 'Sales' };
  expect(shownAnswer({ ...table, chart })).toMatchObject({ kind: 'table', caption: 'Sales · yuan' });
});
