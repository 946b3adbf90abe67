import { describe, expect, it } from 'vitest';
import { answerFrom, normalUnit, numberInText, sameAnswer } from './answer';
import type { GivenAnswer, Outcome } from './outcome';
import type { Value } from './value';

const number = (value: number): Value => ({ type: 'number', text: String(value) });
const text = (value: string): Value => ({ type: 'text', text: value });
const list = (...items: Value[]): Value => ({ type: 'list', items });

describe('answerFrom', () => {
  const ended = { console: [], durationMs: 1 };
  const outcomes: [Outcome, boolean][] = [
    [{ kind: 'returned', answer: { value: number(4) }, ...ended }, true],
    [{ kind: 'returned', answer: null, ...ended }, false],
    [{ kind: 'threw', error: { name: 'Error', message: 'x' }, ...ended }, false],
    [{ kind: 'timed-out', budgetMs: 100, ...ended }, false],
    [{ kind: 'out-of-memory', memoryMB: 64, ...ended }, false],
    [{ kind: 'too-large', what: 'answer', ...ended }, false],
    [{ kind: 'crashed', message: 'x', ...ended }, false],
    [{ kind: 'cancelled', ...ended }, false],
  ];
  it.each(outcomes)('makes an answer of %j: %s', (outcome, has) => {
    expect(answerFrom(outcome, 'executed') !== null).toBe(has);
  });
});

describe('sameAnswer', () => {
  const pairs: [name: string, a: GivenAnswer, b: GivenAnswer, same: boolean][] = [
    ['equal numbers', { value: number(3) }, { value: number(3) }, true],
    ['numbers within 1e-6', { value: number(1 / 3) }, { value: number(0.3333333) }, true],
    ['numbers further apart', { value: number(1) }, { value: number(1.001) }, false],
    ['zero and almost zero', { value: number(0) }, { value: number(1e-9) }, false],
    ['NaN and NaN', { value: number(Number.NaN) }, { value: number(Number.NaN) }, true],
    ['a BigInt and its number', { value: { type: 'bigint', text: '12' } }, { value: number(12) }, true],
    [
      'BigInts that differ beyond a double',
      { value: { type: 'bigint', text: '9007199254740993' } },
      { value: { type: 'bigint', text: '9007199254740992' } },
      false,
    ],
    ['a number and its text', { value: number(1234.5) }, { value: text('1,234.5') }, true],
    ['a fraction and its number', { value: number(0.75) }, { value: text('3/4') }, true],
    ['a percentage and its number', { value: number(0.5) }, { value: text('50 %') }, true],
    ['text without case and space', { value: text(' Monday') }, { value: text('monday') }, true],
    ['different text', { value: text('Monday') }, { value: text('Tuesday') }, false],
    ['lists in order', { value: list(number(1), number(2)) }, { value: list(number(1), number(2)) }, true],
    [
      'lists in another order',
      { value: list(number(1), number(2)) },
      { value: list(number(2), number(1)) },
      false,
    ],
    [
      'sets in another order',
      { value: { type: 'set', items: [number(1), number(2)] } },
      { value: { type: 'set', items: [number(2), number(1)] } },
      true,
    ],
    [
      'records by key',
      {
        value: {
          type: 'record',
          entries: [
            ['a', number(1)],
            ['b', number(2)],
          ],
        },
      },
      {
        value: {
          type: 'record',
          entries: [
            ['b', number(2)],
            ['a', number(1)],
          ],
        },
      },
      true,
    ],
    ['a missing unit', { value: number(3), unit: 'km' }, { value: number(3) }, true],
    [
      'singular and plural units',
      { value: number(3), unit: 'Apples' },
      { value: number(3), unit: 'apple' },
      true,
    ],
    ['different units', { value: number(3), unit: 'km' }, { value: number(3), unit: 'm' }, false],
    ['true and "true"', { value: { type: 'boolean', value: true } }, { value: text('true') }, false],
  ];
  it.each(pairs)('compares %s', (_name, a, b, same) => {
    expect(sameAnswer(a, b)).toBe(same);
    expect(sameAnswer(b, a)).toBe(same);
  });
});

describe('numberInText', () => {
  it.each([
    ['42', 42],
    ['-1.5e3', -1500],
    ['１２', 12],
    ['1,000,000', 1_000_000],
    ['2/0', null],
    ['12 apples', null],
    ['', null],
    ['1,2', null],
  ])('reads %j as %s', (input, expected) => expect(numberInText(input)).toBe(expected));
});

it('normalises units', () => {
  expect(['Apples ', 'apple', 'US', '元', 'ｋｍ'].map(normalUnit)).toEqual([
    'apple',
    'apple',
    'us',
    '元',
    'km',
  ]);
});
