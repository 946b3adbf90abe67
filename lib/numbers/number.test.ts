import { describe, expect, test } from 'vitest';
import { readNumber } from './number';

describe('English numbers', () => {
  test.each([
    ['240', 240, '240'],
    ['1,250,000', 1250000, '1250000'],
    ['-3.5', -3.5, '-3.5'],
    ['.75', 0.75, '0.75'],
    ['3/4', 0.75, '3 / 4'],
    ['2 1/2', 2.5, '2 + 1 / 2'],
    ['twenty-five', 25, '25'],
    ['one hundred and five', 105, '105'],
    ['two thousand three hundred forty', 2340, '2340'],
    ['three million', 3000000, '3000000'],
    ['2.5 million', 2500000, '2.5e6'],
    ['3k', 3000, '3e3'],
    ['a hundred', 100, '100'],
    ['a dozen', 12, '1 * 12'],
    ['3 dozen', 36, '3 * 12'],
    ['two dozen', 24, '2 * 12'],
    ['half a dozen', 6, '12 / 2'],
    ['half', 0.5, '1 / 2'],
    ['two thirds', 2 / 3, '2 / 3'],
    ['three-quarters', 0.75, '3 / 4'],
    ['a quarter', 0.25, '1 / 4'],
    ['two and a half', 2.5, '2 + 1 / 2'],
    ['007', 7, '7'],
  ])('%s', (text, value, code) => {
    expect(readNumber(text, 'en')).toEqual({ value, code });
  });

  test.each([
    '',
    'and',
    'one two',
    'hundred hundred',
    'twenty zero',
    'third',
    '1,23',
    '5/0',
    'a',
    'million two',
    'x7',
  ])('%j is no number', (text) => {
    expect(readNumber(text, 'en')).toBeUndefined();
  });
});

describe('Chinese numbers', () => {
  test.each([
    ['三百二十五', 325, '325'],
    ['两万五千', 25000, '25000'],
    ['两万五', 25000, '25000'],
    ['一百二', 120, '120'],
    ['一百零二', 102, '102'],
    ['十五', 15, '15'],
    ['二十', 20, '20'],
    ['一千零五十', 1050, '1050'],
    ['三亿', 300000000, '300000000'],
    ['一万亿', 1000000000000, '1000000000000'],
    ['二〇二六', 2026, '2026'],
    ['1.5万', 15000, '1.5e4'],
    ['3万5千', 35000, '35000'],
    ['3千', 3000, '3e3'],
    ['三点一四', 3.14, '3.14'],
    ['三分之二', 2 / 3, '2 / 3'],
    ['5分之3', 0.6, '3 / 5'],
    ['一又二分之一', 1.5, '1 + 1 / 2'],
    ['半', 0.5, '1 / 2'],
    ['3/4', 0.75, '3 / 4'],
    ['1,200', 1200, '1200'],
  ])('%s', (text, value, code) => {
    expect(readNumber(text, 'zh')).toEqual({ value, code });
  });

  test.each(['', '点五', '三点', '百', '三四五个', '零分之一零', '苹果'])('%j is no number', (text) => {
    expect(readNumber(text, 'zh')).toBeUndefined();
  });
});
