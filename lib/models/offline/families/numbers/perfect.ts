import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, type Line } from '../../grammar/program-lines';

const sumOfDivisors: Line[] = [
  'function sumOfProperDivisors(number) {',
  '  let sum = number > 1 ? 1 : 0;',
  '  for (let divisor = 2; divisor * divisor <= number; divisor += 1) {',
  '    if (number % divisor !== 0) continue;',
  '    sum += divisor;',
  '    if (divisor !== number / divisor) sum += number / divisor;',
  '  }',
  '  return sum;',
  '}',
];

export const perfectNumbers = closedFamily({
  id: 'perfect-numbers',
  topic: 'numbers',
  title: { en: 'Perfect numbers', zh: '完全数' },
  examples: {
    en: ['Is 28 a perfect number?', 'Find all perfect numbers below 10000.'],
    zh: ['28是完全数吗？', '10000以内的完全数有哪些？'],
  },
  slots: {},
  maybe: { number: count, high: count, first: count },
  forms: {
    en: [
      'is {number} [a] perfect [number]',
      '(find|list|what are|give me|show) the first {first} perfect numbers',
      '(find|list|what are|give me) [all] [the] perfect numbers (below|under|up to|less than) {high}',
    ],
    zh: [
      '{number}(是|是不是|是否是)[一个](完全数|完美数)[吗]',
      '[找出|求|列出]前{first}个(完全数|完美数)[有哪些|是哪些]',
      '[找出|求|列出]{high}以内的[所有](完全数|完美数)[有哪些]',
    ],
  },
  write: ({ number, high, first }, language) => {
    const prose = {
      en: 'A perfect number is the sum of its divisors below itself.',
      zh: '完全数等于它所有真因数的和。',
    };
    if (high) {
      if (high.value > 100_000) return undefined;
      return {
        prose,
        lines: [
          ...sumOfDivisors,
          given('high', high),
          'const perfect = [];',
          'for (let number = 2; number < high; number += 1) {',
          '  if (sumOfProperDivisors(number) === number) perfect.push(number);',
          '}',
        ],
        answer: 'perfect',
        tidy: false,
      };
    }
    if (first) {
      // The fifth is 33,550,336: too far to walk to.
      if (first.value < 1 || first.value > 4) return undefined;
      return {
        prose,
        lines: [
          ...sumOfDivisors,
          given('first', first),
          'const perfect = [];',
          'for (let number = 2; perfect.length < first; number += 1) {',
          '  if (sumOfProperDivisors(number) === number) perfect.push(number);',
          '}',
        ],
        answer: 'perfect',
        tidy: false,
      };
    }
    if (!number || number.value > 1e12) return undefined;
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    return {
      prose,
      lines: [
        ...sumOfDivisors,
        given('number', number),
        'const isPerfect = sumOfProperDivisors(number) === number;',
      ],
      answer: `isPerfect ? '${yes}' : '${no}'`,
      tidy: false,
    };
  },
});
