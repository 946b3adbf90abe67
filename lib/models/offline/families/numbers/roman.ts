import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { count } from '../../grammar/number-slots';
import { type Given, given, textCode } from '../../grammar/program-lines';

const proper = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** A Roman numeral in its usual spelling. */
const roman: SlotType<Given<string>> = {
  source: { en: '[MDCLXVI]+', zh: '[MDCLXVImdclxvi]+' },
  read: (phrase) => {
    const value = phrase.toUpperCase();
    return value !== '' && proper.test(value) ? { phrase, value, code: textCode(value) } : undefined;
  },
};

const table =
  "const numerals = [['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];";

export const romanNumerals = closedFamily({
  id: 'roman-numerals',
  topic: 'numbers',
  title: { en: 'Roman numerals', zh: '罗马数字' },
  examples: {
    en: ['Write 1994 in Roman numerals.', 'What number is MCMXCIV?'],
    zh: ['把1994写成罗马数字。', '罗马数字MCMXCIV是多少？'],
  },
  slots: {},
  maybe: { number: count, roman },
  forms: {
    en: [
      '(write|convert|express|change) [the number] {number} (in|to|into|as) [a] roman (numerals|numeral)',
      '@ask {number} in roman numerals',
      '@ask roman numeral (for|of) {number}',
      '(what|which) number (is|does) {roman} [stand for|mean|represent] [in roman numerals]',
      'what does [the roman numeral] {roman} (mean|stand for|represent) [in roman numerals]',
      '(what|which) number is {roman}',
      '(convert|change) [the roman numeral] {roman} (to|into) [a|an] (number|decimal|arabic number|arabic numerals|integer)',
      '@ask [value of] [the] roman numeral {roman} [as a number|in numbers|in decimal]',
      '@ask {roman} in (numbers|decimal|arabic numerals|arabic numbers)',
    ],
    zh: [
      '[把|将|用]{number}(写成|转换成|转换为|用|化成|转成)罗马数字[表示]@what',
      '{number}的罗马数字@what',
      '{number}(用|以)罗马数字(怎么|如何)(写|表示)',
      '[把|将]罗马数字{roman}(转换成|转换为|化成|是|等于|表示|代表)[阿拉伯数字|数字|哪个数|哪个数字]@what',
    ],
  },
  write: ({ number, roman }) => {
    if (roman) {
      return {
        prose: {
          en: 'I read the numerals from left to right, the longer signs first, and add up their values.',
          zh: '从左到右读出每个记号，把数值相加。',
        },
        lines: [
          given('roman', roman),
          table,
          'let rest = roman;',
          'let value = 0;',
          'for (const [numeral, worth] of numerals) {',
          '  while (rest.startsWith(numeral)) {',
          '    value += worth;',
          '    rest = rest.slice(numeral.length);',
          '  }',
          '}',
        ],
        answer: 'value',
        tidy: false,
      };
    }
    if (!number || number.value < 1 || number.value > 3999) return undefined;
    return {
      prose: {
        en: 'I take off the largest numeral that fits, again and again.',
        zh: '每次减去能减的最大记号，直到为 0。',
      },
      lines: [
        given('number', number),
        table,
        'let rest = number;',
        "let roman = '';",
        'for (const [numeral, worth] of numerals) {',
        '  while (rest >= worth) {',
        '    roman += numeral;',
        '    rest -= worth;',
        '  }',
        '}',
      ],
      answer: 'roman',
      tidy: false,
    };
  },
});
