import { closedFamily } from '../../grammar/closed-family';
import { count, number } from '../../grammar/number-slots';
import { type GivenNumber, given } from '../../grammar/program-lines';
import { oneOf, person } from '../../grammar/text-slots';

const factor = oneOf({
  '2': { en: 'twice', zh: '(?:2|两)倍' },
  '3': { en: 'three times|3 times', zh: '(?:3|三)倍' },
  '4': { en: 'four times|4 times', zh: '(?:4|四)倍' },
  '5': { en: 'five times|5 times', zh: '(?:5|五)倍' },
});
const relation = oneOf({ '+': { en: 'older', zh: '大' }, '-': { en: 'younger', zh: '小' } });

/** The sum of two ages of which one is a multiple of the other. */
function byFactor(
  factor: { value: string; phrase: string },
  sum: GivenNumber,
  asksOlder: boolean,
  asksYounger: boolean,
) {
  if (asksOlder === asksYounger) return undefined;
  return {
    prose: {
      en: 'Together they are so many times the younger age: the factor and one more.',
      zh: '年龄和是较小年龄的（倍数 + 1）倍。',
    },
    lines: [
      given('sumOfAges', sum),
      given('factor', { code: factor.value, phrase: factor.phrase }),
      'const youngerAge = sumOfAges / (factor + 1);',
      ...(asksOlder ? ['const olderAge = factor * youngerAge;'] : []),
    ],
    answer: asksOlder ? 'olderAge' : 'youngerAge',
    tidy: true,
  };
}

export const ages = closedFamily({
  id: 'ages',
  topic: 'puzzles',
  title: { en: 'Ages', zh: '年龄问题' },
  examples: {
    en: [
      'A father is 40 and his son is 10. In how many years will the father be twice as old as his son?',
      'Tom is 5 years older than Ann. Their ages add up to 31. How old is Ann?',
    ],
    zh: [
      '爸爸今年40岁，儿子今年10岁，几年后爸爸的年龄是儿子的2倍？',
      '小明比小红大5岁，两人年龄之和是31岁，小红几岁？',
    ],
  },
  slots: {},
  maybe: {
    older: person,
    younger: person,
    olderAge: count,
    youngerAge: count,
    factor,
    relation,
    difference: number,
    sum: number,
    asked: person,
  },
  forms: {
    en: [
      '{older} is {factor} as old as {younger}. (the sum of their ages is|their ages add up to|together they are) {sum} [years old]. how old is {asked}',
      '{older} is {difference} years {relation} than {younger}. (together they are|the sum of their ages is) {sum} [years old]. how old is {asked}',

      '(a|the|) {older} is {olderAge} [years old] and [his|her|the] {younger} is {youngerAge} [years old]. in how many years will [the|] {older} be {factor} as old as [his|her|the] {younger}',
      '{older} is {difference} years {relation} than {younger}. (their ages add up to|the sum of their ages is|together they are) {sum} [years old]. how old is {asked}',
    ],
    zh: [
      '{older}的年龄是{younger}[年龄]的{factor},(两人|他们|他们的)[的]年龄(之和|的和|和)[是|为]{sum}[岁],{asked}[今年][是|有](几岁|多少岁|多大)',

      '{older}今年{olderAge}岁,{younger}今年{youngerAge}岁,[再过]几年[以]后[,]{older}的年龄是{younger}[年龄]的{factor}',
      '{older}比{younger}{relation}{difference}岁,(两人|他们|他们的)[的]年龄(之和|的和|和)[是|为]{sum}[岁],{asked}[今年][是|有](几岁|多少岁|多大)',
    ],
  },
  write: ({ older, younger, olderAge, youngerAge, factor, relation, difference, sum, asked }) => {
    if (olderAge && youngerAge && factor) {
      return {
        prose: {
          en: 'Both grow a year older each year; I look for the year in which the factor holds.',
          zh: '两人每年各长一岁，求满足倍数关系的年数。',
        },
        lines: [
          given('olderAge', olderAge),
          given('youngerAge', youngerAge),
          given('factor', { code: factor.value, phrase: factor.phrase }),
          'const years = (olderAge - factor * youngerAge) / (factor - 1);',
          "if (years < 0) throw new Error('That was in the past');",
        ],
        answer: 'years',
        unit: 'years',
        tidy: true,
      };
    }
    const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    if (factor && sum && older && younger && asked)
      return byFactor(factor, sum, same(asked.value, older.value), same(asked.value, younger.value));
    if (!relation || !difference || !sum || !older || !younger || !asked) return undefined;
    const first = same(asked.value, older.value);
    if (first === same(asked.value, younger.value)) return undefined;
    return {
      prose: {
        en: 'The sum of the ages, with the difference evened out, is twice the age asked for.',
        zh: '和差问题：年龄和加上或减去年龄差，再除以 2。',
      },
      lines: [
        given('ageDifference', difference),
        given('sumOfAges', sum),
        `const age = (sumOfAges ${(relation.value === '+') === first ? '+' : '-'} ageDifference) / 2;`,
      ],
      answer: 'age',
      tidy: true,
    };
  },
});
