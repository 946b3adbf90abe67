import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  odd: { en: '(?:positive )?odd (?:numbers|integers)', zh: '奇数|单数' },
  even: { en: 'even (?:numbers|integers)', zh: '偶数|双数' },
  squares: { en: 'squares|square numbers', zh: '平方数|自然数的平方' },
  cubes: { en: 'cubes', zh: '自然数的立方' },
  whole: {
    en: '(?:positive |natural |whole )?(?:integers|numbers)|natural numbers',
    zh: '(?:正)?(?:整数|自然数|数)',
  },
});
const powers = oneOf({ squares: { en: 'squares', zh: '平方' }, cubes: { en: 'cubes', zh: '立方' } });
const term = {
  odd: '2 * index - 1',
  even: '2 * index',
  squares: 'index ** 2',
  cubes: 'index ** 3',
  whole: 'index',
};
const fits = {
  odd: 'number % 2 !== 0',
  even: 'number % 2 === 0',
  squares: 'Number.isInteger(Math.sqrt(number))',
  cubes: 'Number.isInteger(Math.cbrt(number))',
  whole: '',
};

export const sums = closedFamily({
  id: 'sums',
  topic: 'sequences',
  title: { en: 'Sums of consecutive numbers', zh: '连续数的和' },
  examples: {
    en: [
      'What is the sum of the numbers from 1 to 100?',
      'What is the sum of the first 20 odd numbers?',
      'Find the sum of all multiples of 3 or 5 below 1000.',
    ],
    zh: ['1到100的和是多少？', '前20个奇数的和是多少？', '1+2+3+...+100等于多少？'],
  },
  slots: {},
  maybe: {
    kind,
    powers,
    low: count,
    high: count,
    first: count,
    divisor: count,
    other: count,
    second: count,
    third: count,
    below: oneOf({ yes: { en: 'below|under|less than', zh: '小于' }, no: { en: 'up to', zh: '不超过' } }),
  },
  forms: {
    en: [
      '@ask sum of [all] [the] [{kind}] from {low} (to|through|up to) {high} [inclusive]',
      '@ask sum of [all] [the] {kind} between {low} and {high} [inclusive]',
      '@ask sum of the first {first} [positive] {kind}',
      '@ask sum of [all] [the] [positive] multiples of {divisor} [or {other}] {below} {high}',
      '[@ask] {low} [ ]+[ ]{second} [ ]+[ ]{third} [ ]+[ ](...|..) [ ]+[ ]{high} [=]',
      '(add|sum) [up] [all] [the] {kind} from {low} to {high}',
      '[@ask] sum of [all] [the] {kind} {below} {high}',
      '[@ask] sum of the {powers} of the first {first} [positive|natural|whole] (numbers|integers)',
    ],
    zh: [
      '@ask[从]{low}(到|至|加到){high}[之间|中][所有|全部]的{kind}(的和|之和|总和|的总和)@what',
      '@ask[从]{low}(到|至|加到){high}(的和|之和|)@what',
      '@ask前{first}个[正]{kind}(的和|之和)@what',
      '@ask前{first}个[正](自然数|整数)的{powers}和@what',
      '@ask[从]{low}(到|至|加到){high}[之间|中]的[所有|全部]{kind}(的和|之和|总和|的总和)@what',
      '@ask{low}+{second}+{third}+...+{high}(的和)@what',
      '@ask{low}+{second}+{third}+...+{high}@what',
      '@ask{high}以内[的]{divisor}[或{other}]的倍数(的和|之和)@what',
    ],
  },
  write: ({ kind: named, powers, low, high, first, divisor, other, second, third, below }) => {
    const kind = named ?? powers;
    const total = 'const sum = numbers.reduce((total, number) => total + number, 0);';
    const prose = { en: 'I write down the numbers and add them up.', zh: '列出这些数，再求和。' };
    if (first) {
      if (!kind || first.value > 100_000) return undefined;
      return {
        prose,
        lines: [
          given('howMany', first),
          `const numbers = Array.from({ length: howMany }, (_, place) => place + 1).map((index) => ${term[kind.value]});`,
          total,
        ],
        answer: 'sum',
      };
    }
    if (!high || high.value > 3_000_000) return undefined;
    const start = low ?? { phrase: '', code: '1', value: 1 };
    if (start.value > high.value) return undefined;
    if (second && third) {
      const step = second.value - start.value;
      if (step <= 0 || third.value - second.value !== step || (high.value - start.value) % step !== 0)
        return undefined;
      return {
        prose,
        lines: [
          given('first', start),
          given('second', second),
          given('last', high),
          'const step = second - first;',
          'let sum = 0;',
          'for (let number = first; number <= last; number += step) sum += number;',
        ],
        answer: 'sum',
      };
    }
    const condition = divisor
      ? other
        ? 'number % divisor === 0 || number % other === 0'
        : 'number % divisor === 0'
      : fits[kind?.value ?? 'whole'];
    return {
      prose,
      lines: [
        given('low', low ?? { code: '1', phrase: 'from the first' }),
        given('high', high),
        ...(divisor ? [given('divisor', divisor)] : []),
        ...(other ? [given('other', other)] : []),
        'const numbers = [];',
        `for (let number = low; number ${below?.value === 'yes' ? '<' : '<='} high; number += 1) ${condition ? `if (${condition}) ` : ''}numbers.push(number);`,
        total,
      ],
      answer: 'sum',
    };
  },
});
