import { describe, expect, it } from 'vitest';
import type { Value } from '../reasoning/value';
import { tableOf } from './table-of';

const number = (text: string): Value => ({ type: 'number', text });

describe('tableOf', () => {
  const row = (...entries: [string, Value][]): Value => ({ type: 'record', entries });
  it('takes a list of records as rows', () => {
    const value: Value = {
      type: 'list',
      items: [row(['year', number('1')], ['sum', number('2')]), row(['year', number('2')])],
    };
    const table = tableOf(value);
    expect(table?.columns).toEqual([
      { name: 'year', number: true },
      { name: 'sum', number: false },
    ]);
    expect(table?.count).toBe(2);
    expect([0, 1].map((row) => table?.valueAt(row, 1))).toEqual([number('2'), { type: 'undefined' }]);
  });
  it.each<[string, Value]>([
    ['a list of numbers', { type: 'list', items: [number('1'), number('2')] }],
    ['a single record', { type: 'list', items: [row(['a', number('1')])] }],
    ['a number', number('1')],
  ])('leaves %s alone', (_name, value) => expect(tableOf(value)).toBeNull());
});
