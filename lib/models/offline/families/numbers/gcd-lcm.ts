import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  gcd: {
    en: '(?:greatest|highest|largest) common (?:divisor|factor|denominator)|gcd|hcf|gcf',
    zh: '最大公(?:约|因)数',
  },
  lcm: {
    en: '(?:least|lowest|smallest) common (?:multiple|denominator)|lcm|smallest (?:positive )?(?:number|integer) (?:that is )?divisible by(?: both)?',
    zh: '最小公倍数',
  },
});

export const gcdLcm = closedFamily({
  id: 'gcd-lcm',
  topic: 'numbers',
  title: { en: 'Greatest common divisor, least common multiple', zh: '最大公因数与最小公倍数' },
  examples: {
    en: ['What is the GCD of 48 and 180?', 'Find the least common multiple of 4, 6 and 10.'],
    zh: ['48和180的最大公约数是多少？', '求4、6和10的最小公倍数。'],
  },
  slots: { kind, numbers },
  forms: {
    en: ['[@ask] {kind} [of|for] {numbers}', '[@ask] {kind} @open{numbers}@close'],
    zh: ['@ask{numbers}的{kind}@what'],
  },
  write: ({ kind, numbers }) => {
    if (!numbers.value.every((value) => Number.isSafeInteger(value) && value > 0)) return undefined;
    const gcd = kind.value === 'gcd';
    return {
      prose: gcd
        ? { en: "Euclid's algorithm, one number after the other.", zh: '用辗转相除法，依次求公因数。' }
        : {
            en: 'The least common multiple of two numbers is their product divided by their greatest common divisor.',
            zh: '两数的最小公倍数等于两数之积除以最大公约数。',
          },
      lines: [
        given('numbers', numbers),
        'function gcd(a, b) {',
        '  while (b !== 0) [a, b] = [b, a % b];',
        '  return a;',
        '}',
        ...(gcd ? [] : ['const lcm = (a, b) => (a / gcd(a, b)) * b;']),
        `const common = numbers.reduce((a, b) => ${kind.value}(a, b));`,
      ],
      answer: 'common',
      tidy: false,
    };
  },
});
