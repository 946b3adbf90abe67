import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { number } from '../../grammar/number-slots';
import { type Given, given, type Line } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

/** `12/18` or 十八分之十二 as its two whole numbers. */
const fraction: SlotType<Given<{ upper: number; lower: number }>> = {
  source: { en: String.raw`\d{1,12} ?/ ?\d{1,12}`, zh: String.raw`\d{1,12}/\d{1,12}|\d{1,12}分之\d{1,12}` },
  read: (phrase) => {
    const [first = 0, second = 0] = phrase.split(/\/|分之/).map(Number);
    const [upper, lower] = phrase.includes('/') ? [first, second] : [second, first];
    return lower === 0 ? undefined : { phrase, value: { upper, lower }, code: `${upper} / ${lower}` };
  },
};
const wanted = oneOf({
  decimal: { en: 'decimal|decimal number|decimal fraction', zh: '小数' },
  fraction: { en: 'fraction|simplest fraction|fraction in lowest terms', zh: '分数|最简分数' },
});

const gcd: Line[] = ['function gcd(a, b) {', '  while (b !== 0) [a, b] = [b, a % b];', '  return a;', '}'];

export const fractions = closedFamily({
  id: 'fractions',
  topic: 'arithmetic',
  title: { en: 'Reducing fractions, fractions and decimals', zh: '约分、分数与小数互化' },
  examples: {
    en: ['Simplify 12/18.', 'Write 0.375 as a fraction.', 'What is 7/8 as a decimal?'],
    zh: ['把12/18约分。', '0.375化成分数是多少？', '7/8化成小数是多少？'],
  },
  slots: {},
  maybe: { fraction, value: number, wanted },
  forms: {
    en: [
      '(simplify|reduce) [the fraction] {fraction} [to (lowest|its lowest|simplest|its simplest) (terms|form)]',
      '@ask {fraction} in (lowest|its lowest|simplest|its simplest) (terms|form)',
      '@ask (lowest terms|simplest form) of {fraction}',
      '(write|express|convert|turn) {fraction} (as|to|into) a {wanted}',
      '@ask {fraction} (as|in) [a] {wanted} [form]',
      '(write|express|convert|turn) {value} (as|to|into) a {wanted}',
      '@ask {value} as a {wanted}',
    ],
    zh: [
      '[把|将]{fraction}(约分|化简|化成最简分数|化为最简分数)@what',
      '[把|将]{fraction}(化成|化为|写成|改写成|转换成){wanted}@what',
      '[把|将]{value}(化成|化为|写成|改写成|转换成){wanted}@what',
    ],
  },
  write: ({ fraction, value, wanted }) => {
    if (fraction && wanted?.value === 'decimal') {
      return {
        prose: { en: 'A fraction is a division.', zh: '分数就是除法。' },
        lines: [
          { code: `const numerator = ${fraction.value.upper};`, note: `"${fraction.phrase}"` },
          `const denominator = ${fraction.value.lower};`,
          'const decimal = numerator / denominator;',
        ],
        answer: 'decimal',
        tidy: true,
      };
    }
    if (fraction) {
      return {
        prose: {
          en: 'I divide both parts by their greatest common divisor.',
          zh: '分子分母同时除以它们的最大公因数。',
        },
        lines: [
          ...gcd,
          { code: `const numerator = ${fraction.value.upper};`, note: `"${fraction.phrase}"` },
          `const denominator = ${fraction.value.lower};`,
          'const common = gcd(numerator, denominator);',
          'const reduced = `${numerator / common}/${denominator / common}`;',
        ],
        answer: 'reduced',
        tidy: false,
      };
    }
    if (!value || wanted?.value !== 'fraction' || !/^\d+\.\d{1,9}$/.test(value.code)) return undefined;
    return {
      prose: {
        en: 'A decimal is so many tenths, hundredths and so on: I write it over a power of ten and reduce.',
        zh: '小数是十分之几、百分之几……写成分母为 10 的幂的分数，再约分。',
      },
      lines: [
        ...gcd,
        given('decimal', value),
        {
          code: `const denominator = 10 ** ${value.code.split('.')[1]?.length};`,
          note: { en: 'one zero for each decimal', zh: '每位小数一个零' },
        },
        'const numerator = Math.round(decimal * denominator);',
        'const common = gcd(numerator, denominator);',
        'const fraction = `${numerator / common}/${denominator / common}`;',
      ],
      answer: 'fraction',
      tidy: false,
    };
  },
});
