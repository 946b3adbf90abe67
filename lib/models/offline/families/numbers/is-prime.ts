import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';

export const isPrime = closedFamily({
  id: 'is-prime',
  topic: 'numbers',
  title: { en: 'Whether a number is prime', zh: '判断质数' },
  examples: { en: ['Is 97 a prime number?'], zh: ['97是质数吗？'] },
  slots: { number: count },
  forms: {
    en: [
      'is [the number] {number} [a] prime [number]',
      '(check|tell me|test|determine) (whether|if) {number} is [a] prime [number]',
      'is {number} prime or (composite|not)',
    ],
    zh: ['[判断]{number}(是|是不是|是否是|是否为|为)[一个](质数|素数)[吗]'],
  },
  write: ({ number }, language) => {
    if (number.value > 1e12) return undefined;
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    return {
      prose: {
        en: 'I look for the smallest divisor above 1: a prime number has none but itself.',
        zh: '从 2 开始找最小的因数：质数除了 1 和它本身没有别的因数。',
      },
      lines: [
        given('number', number),
        'let divisor = 2;',
        step(
          'while (divisor * divisor <= number && number % divisor !== 0) divisor += 1;',
          'up to the square root',
          '试到平方根为止',
        ),
        'const isPrime = number > 1 && divisor * divisor > number;',
      ],
      answer: `isPrime ? '${yes}' : '${no}'`,
      tidy: false,
    };
  },
});
