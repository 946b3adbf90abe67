import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  count: {
    en: 'how many (?:positive )?(?:divisors|factors) (?:does|are there of)|(?:what is|find) the number of (?:positive )?(?:divisors|factors) of',
    zh: '(?:一共|共)?有(?:几|多少)个(?:正)?(?:因数|约数|因子)|的?(?:正)?(?:因数|约数)的?个数(?:是多少)?',
  },
  sum: {
    en: '(?:what is|find|calculate) the sum of (?:all )?(?:the )?(?:positive )?(?:divisors|factors) of',
    zh: '的?所有(?:因数|约数|因子)的?(?:和|之和)(?:是多少)?',
  },
  list: {
    en: '(?:what are|list|find|give me|show)(?: all)?(?: of)?(?: the)? (?:positive )?(?:divisors|factors) of',
    zh: '的?(?:所有)?(?:因数|约数|因子)(?:有哪些|是什么|是哪些|有什么)',
  },
});

export const factors = closedFamily({
  id: 'factors',
  topic: 'numbers',
  title: { en: 'Divisors of a number', zh: '因数（约数）' },
  examples: {
    en: ['What are the factors of 36?', 'How many divisors does 360 have?'],
    zh: ['36的因数有哪些？', '360有多少个约数？'],
  },
  slots: { number: count, wanted },
  forms: { en: ['{wanted} {number} [have]'], zh: ['[求|列出]{number}{wanted}'] },
  write: ({ number, wanted }) => {
    if (number.value < 1 || number.value > 10_000_000) return undefined;
    const sum = wanted.value === 'sum';
    return {
      prose: {
        en: 'I divide by every number up to it and keep those that leave no remainder.',
        zh: '逐个试除，余数为 0 的就是因数。',
      },
      lines: [
        given('number', number),
        'const divisors = [];',
        'for (let candidate = 1; candidate <= number; candidate += 1) {',
        '  if (number % candidate === 0) divisors.push(candidate);',
        '}',
        ...(sum ? ['const sum = divisors.reduce((total, divisor) => total + divisor, 0);'] : []),
      ],
      answer: wanted.value === 'count' ? 'divisors.length' : sum ? 'sum' : 'divisors',
      tidy: false,
    };
  },
});
