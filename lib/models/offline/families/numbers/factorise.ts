import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const single = oneOf({
  largest: { en: 'largest|greatest|biggest', zh: '最大' },
  smallest: { en: 'smallest|least|lowest', zh: '最小' },
});

export const factorise = closedFamily({
  id: 'factorise',
  topic: 'numbers',
  title: { en: 'Prime factorisation', zh: '分解质因数' },
  examples: {
    en: ['What is the prime factorization of 360?', 'What is the largest prime factor of 13195?'],
    zh: ['把360分解质因数。', '13195的最大质因数是多少？'],
  },
  slots: { number: count },
  maybe: { single },
  forms: {
    en: [
      '@ask prime (factorization|factorisation|factors|decomposition) of {number}',
      '(list|give|show) the prime factors of {number}',
      '(factor|factorize|factorise) {number} [into primes|into prime factors|into its prime factors]',
      '@ask {single} prime (factor|divisor) of {number}',
    ],
    zh: [
      '[把|将]{number}分解(质因数|素因数|成质因数的积)',
      '[求]{number}的(质因数分解|质因数有哪些|质因数)@what',
      '[求]{number}的{single}(质因数|素因数|质因子)@what',
    ],
  },
  write: ({ number, single }) => {
    if (number.value < 2 || number.value > 1e12) return undefined;
    const answers = { largest: 'primeFactors[primeFactors.length - 1]', smallest: 'primeFactors[0]' };
    return {
      prose: {
        en: 'I divide by the smallest divisor again and again until 1 is left.',
        zh: '不断除以最小的质因数，直到剩下 1。',
      },
      lines: [
        given('number', number),
        'const primeFactors = [];',
        'let rest = number;',
        'for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {',
        '  while (rest % divisor === 0) {',
        '    primeFactors.push(divisor);',
        '    rest = rest / divisor;',
        '  }',
        '}',
        'if (rest > 1) primeFactors.push(rest);',
      ],
      answer: single ? answers[single.value] : "primeFactors.join(' × ')",
      tidy: false,
    };
  },
});
