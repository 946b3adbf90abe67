import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  count: { en: 'how many', zh: '(?:一共有|共有|有)(?:多少|几)个' },
  list: { en: '(?:list|find|what are|give me|write|show)(?: all)?(?: of)?(?: the)?', zh: '有哪些' },
});
const joined = oneOf({
  '||': { en: 'or', zh: '或' },
  '&&': { en: 'and(?: by)?|and also by', zh: '和|又能被|且能被' },
});

/** Numbers of a range that one or two others divide. */
export const multiples = closedFamily({
  id: 'multiples',
  topic: 'numbers',
  title: { en: 'Multiples in a range', zh: '范围内的倍数' },
  examples: {
    en: ['How many multiples of 7 are there between 1 and 100?', 'List the multiples of 6 up to 50.'],
    zh: ['1到100之间有多少个7的倍数？', '50以内6的倍数有哪些？'],
  },
  slots: { wanted, divisor: count, high: count },
  maybe: { low: count, other: count, joined },
  forms: {
    en: [
      '{wanted} multiples of {divisor} [{joined} {other}] [are|are there|there are|exist] (between|from) {low} (and|to) {high}',
      '{wanted} multiples of {divisor} [{joined} {other}] [are|are there|there are] (up to|not above) {high}',
      '{wanted} (numbers|integers|whole numbers) (between|from) {low} (and|to) {high} [are|that are|which are] (divisible by|multiples of) {divisor} [{joined} {other}]',
      '{wanted} (numbers|integers|whole numbers) [are|are there] (between|from) {low} (and|to) {high} [that are|which are] (divisible by|multiples of) {divisor} [{joined} {other}]',
    ],
    zh: [
      '[从]{low}(到|至){high}[之间|中|的整数中|的自然数中][,]{wanted}{divisor}[{joined}{other}]的倍数',
      '[从]{low}(到|至){high}[之间|中|的整数中|的自然数中][,]{wanted}[数]能被{divisor}[{joined}{other}]整除[的数]',
      '[从]{low}(到|至){high}[之间|中|的整数中|的自然数中][,]能被{divisor}[{joined}{other}]整除的数{wanted}',
      '{high}以内[,]{wanted}{divisor}的倍数',
      '{high}以内[的]{divisor}的倍数{wanted}',
    ],
  },
  write: ({ wanted, divisor, low, high, other, joined }) => {
    const start = low ?? { code: '1', phrase: 'from the first', value: 1 };
    if (divisor.value < 1 || other?.value === 0 || high.value > 3_000_000 || start.value > high.value)
      return undefined;
    const test = other
      ? `number % divisor === 0 ${joined?.value ?? '||'} number % other === 0`
      : 'number % divisor === 0';
    return {
      prose: {
        en: 'I try every number of the range, both ends included.',
        zh: '逐个检查范围内的数，包含两端。',
      },
      lines: [
        given('low', start),
        given('high', high),
        given('divisor', divisor),
        ...(other ? [given('other', other)] : []),
        'const multiples = [];',
        `for (let number = low; number <= high; number += 1) if (${test}) multiples.push(number);`,
      ],
      answer: wanted.value === 'count' ? 'multiples.length' : 'multiples',
      tidy: false,
    };
  },
});
