import { expect, test } from 'vitest';
import type { Value } from './value';
import { answerSource, valueSource } from './value-source';

const number = (text: string): Value => ({ type: 'number', text });

test.each<[Value, string | null]>([
  [number('-0'), '-0'],
  [number('NaN'), 'NaN'],
  [{ type: 'bigint', text: '9007199254740993' }, '9007199254740993n'],
  [{ type: 'text', text: 'a"\n</script>' }, '"a\\"\\n</script>"'],
  [{ type: 'date', iso: '2026-01-01T00:00:00.000Z' }, 'new Date("2026-01-01T00:00:00.000Z")'],
  [{ type: 'list', items: [number('1'), { type: 'null' }] }, '[1, null]'],
  [{ type: 'set', items: [number('1')] }, 'new Set([1])'],
  [{ type: 'record', entries: [['__proto__', number('1')]] }, '{["__proto__"]: 1}'],
  [{ type: 'map', entries: [[number('1'), { type: 'boolean', value: true }]] }, 'new Map([[1, true]])'],
  [{ type: 'text', text: 'long', cut: 3 }, null],
  [{ type: 'list', items: [{ type: 'cycle' }] }, null],
  [{ type: 'other', text: 'function' }, null],
])('%j as JavaScript', (value, source) => expect(valueSource(value)).toBe(source));

test('declares an answer for a program that is about it', () => {
  expect(answerSource({ value: number('4'), unit: 'km' })).toBe('const value = 4; const unit = "km";');
  expect(answerSource({ value: { type: 'deep' } })).toBeNull();
});
