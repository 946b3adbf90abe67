import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';
import { zhe } from '../../grammar/zhe-slot';

/** What was done to the price that is known. */
const kind = oneOf({
  less: { en: 'discount|reduction|price cut|markdown', zh: '降价|降低了?|打折|便宜了?' },
  more: { en: '(?:sales )?tax|vat|price increase|markup|increase', zh: '涨价|提高了?|上涨了?' },
});

export const reversePercent = closedFamily({
  id: 'reverse-percent',
  topic: 'percent',
  title: { en: 'The number whose percentage is known', zh: '已知一个数的百分之几，求这个数' },
  examples: {
    en: ['30 is 15% of what number?', '20% of what number is 50?'],
    zh: ['一个数的15%是30，这个数是多少？', '什么数的20%是50？'],
  },
  slots: { part: money },
  maybe: { percent, zhe, kind, thing: noun },
  forms: {
    en: [
      '{part} is {percent} of (what|which) [number|amount]',
      '{percent} of (what|which) [number|amount] is {part}',
      '{percent} of a number is {part}. @ask [the] number',
      'if {percent} of a number is {part}, @ask [the|that] number',
      '@ask number (if|when) {percent} of it is {part}',
      '(after|with) (a|an) {percent} {kind}[,] [the price of] (a|an|the|my) {thing} (costs|cost|is|was|is priced at) {part}. @ask [the|its] (original|old|regular|full|previous) (price|cost)',
      '(a|an|the|my) {thing} (costs|cost|is|was) {part} after (a|an) {percent} {kind}. @ask [the|its] (original|old|regular|full|previous) (price|cost)',
      '(a|the) price (including|with|after) [a|an] {percent} {kind} is {part}. @ask [the|its] (price before [the] {kind}|original price|net price|price without [the] {kind})',
      '@ask original price (if|when) [a|an|the] [{thing}] (costs|is) {part} after (a|an) {percent} {kind}',
    ],
    zh: [
      '[已知|如果](某数|一个数)的{percent}(是|等于|为){part},@ask(这个数|那么这个数|该数|它|某数)@what',
      '[已知|如果]一个数的{percent}(是|等于|为){part},@ask(这个数|那么这个数|该数|它)@what',
      '(什么数|哪个数|多少)的{percent}(是|等于|为){part}',
      '{part}(是|等于)(什么数|哪个数|多少)的{percent}',
      '(一件|一台|一个|一本|一双|一部|一辆|一条|某|){thing}打{zhe}后[的](卖|是|为|售价|售价是|价格是|只卖){part},[它的|这{thing}|]原价[是|为]@what',
      '(一件|一台|一个|一本|一双|一部|一辆|一条|某|){thing}[的价格|价格]{kind}{percent}后(卖|是|为|售价|售价是|价格是|只卖){part},[它的|这{thing}|]原价[是|为]@what',
    ],
  },
  write: ({ percent, zhe, part, kind }) => {
    if (zhe)
      return {
        prose: {
          en: 'So many tenths of the original price are paid: I divide to get back to it.',
          zh: '打几折就是原价的十分之几，用现价除以它得原价。',
        },
        lines: [
          given('price', part),
          given('tenthsKept', zhe),
          'const originalPrice = (price * 10) / tenthsKept;',
        ],
        answer: 'originalPrice',
        unit: part.currency,
        tidy: true,
      };
    if (!percent || percent.value === 0) return undefined;
    if (kind) {
      const sign = kind.value === 'less' ? '-' : '+';
      if (kind.value === 'less' && percent.value >= 100) return undefined;
      return {
        prose: {
          en: 'The known price is so many hundredths of the original one: I divide to get back to it.',
          zh: '现价是原价的若干百分之几，用现价除以这个百分数。',
        },
        lines: [
          given('price', part),
          given('percent', percent),
          `const percentOfOriginal = 100 ${sign} percent;`,
          'const originalPrice = (price * 100) / percentOfOriginal;',
        ],
        answer: 'originalPrice',
        unit: part.currency,
        tidy: true,
      };
    }
    return {
      prose: {
        en: 'The part is known, so I divide it by the percentage to get back to the whole.',
        zh: '已知部分，用部分除以百分数求出整体。',
      },
      lines: [given('part', part), given('percent', percent), 'const whole = (part * 100) / percent;'],
      answer: 'whole',
      unit: part.currency,
    };
  },
});
