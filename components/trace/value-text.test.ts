import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/reasoning/value';
import { tableOf, valueText } from './value-text';

const number = (text: string): Value => ({ type: 'number', text });

it.each<[Value, string]>([
  [number('-0'), '-0'],
  [number('NaN'), 'NaN'],
  [{ type: 'bigint', text: '12' }, '12'],
  [{ type: 'date', iso: '2026-11-24T00:00:00.000Z' }, '2026-11-24'],
  [{ type: 'date', iso: 'Invalid Date' }, 'Invalid Date'],
  [{ type: 'list', items: [number('1'), number('2')], cut: 3 }, '[1, 2, …]'],
  [{ type: 'record', entries: [['a', { type: 'cycle' }]] }, '{a: ↻}'],
  [{ type: 'map', entries: [[number('1'), { type: 'undefined' }]] }, '{1 → undefined}'],
  [{ type: 'error', name: 'TypeError', message: 'x' }, 'TypeError: x'],
])('says %j as %s', (value, text) => expect(valueText(value)).toBe(text));

describe('tableOf', () => {
  const row = (...entries: [string, Value][]): Value => ({ type: 'record', entries });
  it('takes a list of records as rows', () => {
    const value: Value = {
      type: 'list',
      items: [row(['year', number('1')], ['sum', number('2')]), row(['year', number('2')])],
    };
    expect(tableOf(value)).toEqual({
      columns: ['year', 'sum'],
      rows: [
        [number('1'), number('2')],
        [number('2'), { type: 'undefined' }],
      ],
    });
  });
  it.each<[string, Value]>([
    ['a list of numbers', { type: 'list', items: [number('1'), number('2')] }],
    ['a single record', { type: 'list', items: [row(['a', number('1')])] }],
    ['a number', number('1')],
  ])('leaves %s alone', (_name, value) => expect(tableOf(value)).toBeNull());
});
