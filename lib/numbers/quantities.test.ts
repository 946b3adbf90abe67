import { describe, expect, test } from 'vitest';
import type { Language } from './language';
import { plainText } from './plain-text';
import { findQuantities } from './quantities';

const seen = (text: string, language: Language) =>
  findQuantities(plainText(text), language).map(({ phrase, value, kind, upTo }) =>
    upTo === undefined ? [phrase, value, kind] : [phrase, value, kind, upTo],
  );

describe('quantities in English', () => {
  test.each([
    [
      'Tom had 3 apples and twenty-five pears.',
      [
        ['3', 3, 'number'],
        ['twenty-five', 25, 'number'],
      ],
    ],
    [
      '15% of $1,200.50',
      [
        ['15%', 15, 'percent'],
        ['$1,200.50', 1200.5, 'money'],
      ],
    ],
    [
      'She paid 5 dollars, 20 cents each',
      [
        ['5 dollars', 5, 'money'],
        ['20 cents', 20, 'money'],
      ],
    ],
    ['three quarters of a cup', [['three quarters', 0.75, 'number']]],
    [
      'the second box holds 2.5 million',
      [
        ['second', 2, 'ordinal'],
        ['2.5 million', 2500000, 'number'],
      ],
    ],
    [
      'a third of 12 per second',
      [
        ['a third', 1 / 3, 'number'],
        ['12', 12, 'number'],
      ],
    ],
    ['ages 3-5', [['3-5', 3, 'range', 5]]],
    ['10-15 days', [['10-15', 10, 'range', 15]]],
    [
      'two dozen eggs at half price',
      [
        ['two dozen', 24, 'number'],
        ['half', 0.5, 'number'],
      ],
    ],
    ['ten per cent', [['ten per cent', 10, 'percent']]],
    ['the 21st of May', [['21st', 21, 'ordinal']]],
    ['Oregon has someone without nineties', []],
    ['５ apples', [['5', 5, 'number']]],
  ] satisfies [string, unknown[]][])('%s', (text, expected) => {
    expect(seen(text, 'en')).toEqual(expected);
  });
});

describe('quantities in Chinese', () => {
  test.each([
    [
      '小明有３个苹果，两万五千个梨。',
      [
        ['3', 3, 'number'],
        ['两万五千', 25000, 'number'],
      ],
    ],
    ['百分之十五是多少', [['百分之十五', 15, 'percent']]],
    [
      '增加了20%，共1.5万元',
      [
        ['20%', 20, 'percent'],
        ['1.5万元', 15000, 'money'],
      ],
    ],
    ['12块5的本子', [['12块5', 12.5, 'money']]],
    [
      '第三天走了全程的三分之二',
      [
        ['第三', 3, 'ordinal'],
        ['三分之二', 2 / 3, 'number'],
      ],
    ],
    ['半小时', [['半', 0.5, 'number']]],
    ['每本3元', [['3元', 3, 'money']]],
    ['3~5天', [['3~5', 3, 'range', 5]]],
    ['苹果相当于梨的(3/4)', [['3/4', 0.75, 'number']]],
  ] satisfies [string, unknown[]][])('%s', (text, expected) => {
    expect(seen(text, 'zh')).toEqual(expected);
  });
});
