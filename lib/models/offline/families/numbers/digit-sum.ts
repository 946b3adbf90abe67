import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  sum: {
    en: 'sum of (?:all )?(?:the )?digits|digit sum',
    zh: '(?:的)?(?:各位|各个数位|各数位)(?:上)?(?:的)?数字?(?:之和|的和|和)',
  },
  product: {
    en: 'product of (?:all )?(?:the )?digits',
    zh: '(?:的)?(?:各位|各个数位)(?:上)?(?:的)?数字?(?:之积|的积|的乘积)',
  },
  number: {
    en: 'number of digits|how many digits(?: are| does)?(?: there)?',
    zh: '(?:的)?位数|(?:一共|共)?(?:有|是)(?:多少|几)位(?:数)?',
  },
});

export const digitSum = closedFamily({
  id: 'digits',
  topic: 'numbers',
  title: { en: 'Sum, product and number of digits', zh: '各位数字之和、之积与位数' },
  examples: {
    en: ['What is the sum of the digits of 98765?', 'What is the sum of the digits of 2^100?'],
    zh: ['98765的各位数字之和是多少？', '2^100的各位数字之和是多少？'],
  },
  slots: { wanted, number: count },
  maybe: { power: count },
  forms: {
    en: ['[@ask] {wanted} [of|in] [the number] {number} [(^|to the power of|to the power) {power}] [have]'],
    zh: ['@ask{number}[(^|的){power}[次方]]{wanted}@what'],
  },
  write: ({ wanted, number, power }) => {
    if (power && power.value > 5000) return undefined;
    const text = power ? '(base ** power).toString()' : 'number.toString()';
    const start = power
      ? [
          given('base', { ...number, code: `${number.code}n` }),
          given('power', { ...power, code: `${power.code}n` }),
        ]
      : [given('number', { ...number, code: number.code.includes('e') ? number.code : `${number.code}n` })];
    const combine = {
      sum: 'const sum = digits.reduce((total, digit) => total + digit, 0);',
      product: 'const product = digits.reduce((total, digit) => total * digit, 1);',
      number: '',
    };
    const answers = { sum: 'sum', product: 'product', number: 'digits.length' };
    return {
      prose: { en: 'I take the number apart into its digits.', zh: '把数拆成各位数字。' },
      lines: [
        ...start,
        `const digits = [...${text}].map(Number);`,
        ...(combine[wanted.value] ? [combine[wanted.value]] : []),
      ],
      answer: answers[wanted.value],
      tidy: false,
    };
  },
});
