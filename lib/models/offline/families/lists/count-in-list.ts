import { closedFamily } from '../../grammar/closed-family';
import { number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf } from '../../grammar/text-slots';

const test = oneOf({
  'number > limit': { en: '(?:greater|larger|bigger|more|higher) than|above|over', zh: '大于|超过|高于' },
  'number < limit': { en: '(?:less|smaller|lower|fewer) than|below|under', zh: '小于|低于|不足' },
  'number >= limit': { en: 'at least|not less than', zh: '不小于|至少(?:是|为)' },
  'number <= limit': { en: 'at most|not more than', zh: '不大于|不超过|至多(?:是|为)' },
  'number % limit === 0': { en: 'divisible by|multiples of', zh: '能被' },
});
const kind = oneOf({
  'number % 2 === 0': { en: 'even', zh: '偶数|双数' },
  'Math.abs(number % 2) === 1': { en: 'odd', zh: '奇数|单数' },
  'number < 0': { en: 'negative', zh: '负数' },
  'number > 0': { en: 'positive', zh: '正数' },
  'isPrime(number)': { en: 'prime', zh: '质数|素数' },
});

const isPrime = [
  'function isPrime(number) {',
  '  for (let divisor = 2; divisor * divisor <= number; divisor += 1) {',
  '    if (number % divisor === 0) return false;',
  '  }',
  '  return Number.isInteger(number) && number > 1;',
  '}',
];

export const countInList = closedFamily({
  id: 'count-in-list',
  topic: 'lists',
  title: { en: 'How many numbers of a list fulfil something', zh: '数出列表中满足条件的数' },
  examples: {
    en: [
      'How many of the numbers 3, 8, 12, 5 and 20 are greater than 7?',
      'How many even numbers are in 1, 2, 3, 4, 6?',
    ],
    zh: ['3、8、12、5、20中有几个数大于7？', '1、2、3、4、6中有几个偶数？'],
  },
  slots: { numbers },
  maybe: { test, limit: number, kind, value: number },
  forms: {
    en: [
      'how many [of] [the|these] [numbers] [in the list] [:] {numbers} are ({test} {limit}|{kind})',
      '(count|find the number of) [the] {kind} numbers (in|among) [the] [list|numbers] [of] [:] {numbers}',
      'how (often|many times) does [the number] {value} (appear|occur) (in|among) [the] [list|numbers] [of] [:] {numbers}',
      'how many {kind} numbers are [there] (in|among) [the] [list|numbers] [of] [:] {numbers}',
      'how many numbers (in|among) [the] [list] {numbers} are ({test} {limit}|{kind})',
    ],
    zh: [
      '[在]{numbers}[这几个数|这些数](中|里)[,]{value}(一共|共|)(出现了|出现)(几|多少)次',
      '{numbers}[这几个数|这些数](中|里)[,]{test}{limit}[整除]的[数][一共|共](有|是)(几|多少)个',
      '{numbers}[这几个数|这些数](中|里)[,][一共|共]有(几|多少)个[数]({test}{limit}[整除][的数]|{kind}|是{kind})',
    ],
  },
  write: ({ numbers, test, limit, kind, value }) => {
    const condition = value ? 'number === value' : (kind?.value ?? (limit && test?.value));
    return condition === undefined
      ? undefined
      : {
          prose: { en: 'I check each number and count those that fit.', zh: '逐个检查，数出符合条件的数。' },
          lines: [
            given('numbers', numbers),
            ...(limit ? [given('limit', limit)] : []),
            ...(value ? [given('value', value)] : []),
            ...(kind?.value === 'isPrime(number)' ? isPrime : []),
            `const fitting = numbers.filter((number) => ${condition});`,
          ],
          answer: 'fitting.length',
          tidy: false,
        };
  },
});
