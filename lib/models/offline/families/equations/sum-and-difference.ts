import { closedFamily } from '../../grammar/closed-family';
import { number } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  larger: { en: '(?:larger|bigger|greater|largest)(?: (?:one|number))?', zh: '(?:较大|大)的?(?:那个)?数' },
  smaller: { en: '(?:smaller|lesser|smallest)(?: (?:one|number))?', zh: '(?:较小|小)的?(?:那个)?数' },
  both: { en: '(?:two |both )?numbers', zh: '(?:这)?两个?数' },
});

export const sumAndDifference = closedFamily({
  id: 'sum-and-difference',
  topic: 'equations',
  title: { en: 'Two numbers by sum and difference', zh: '和差问题' },
  examples: {
    en: ['The sum of two numbers is 30 and their difference is 6. What is the larger number?'],
    zh: ['两个数的和是30，差是6，较大的数是多少？'],
  },
  slots: { sum: number, difference: number },
  maybe: { wanted },
  forms: {
    en: [
      '[if] the sum of two numbers is {sum} (and|,) [the|their] difference [between them] is {difference}. (what is|what are|find) [the] {wanted}',
      'two numbers (have a sum of|add up to|sum to) {sum} and (have a difference of|a difference of|differ by) {difference}. (what is|what are|find) [the] {wanted}',
      'find two numbers (whose|with) [a] sum [is|of] {sum} and [whose|with] [a] difference [is|of] {difference}',
      '[find] two numbers (have a sum of|add up to|sum to|with sum|with a sum of) {sum} and (have a difference of|a difference of|differ by|difference) {difference}. what are they',
    ],
    zh: [
      '[已知](甲乙两数|甲,乙两数|两数)(的和|之和)[是|为]{sum},[它们的|两数的|之|的]差[是|为]{difference},[求|则]{wanted}@what',
      '[已知]两(个数|数)(的和|之和)[是|为]{sum},[它们的|两数的]差[是|为]{difference},[求|则]{wanted}@what',
    ],
  },
  write: ({ sum, difference, wanted }) => ({
    prose: {
      en: 'Sum plus difference is twice the larger number, sum less difference twice the smaller.',
      zh: '和加差是大数的两倍，和减差是小数的两倍。',
    },
    lines: [
      given('sum', sum),
      given('difference', difference),
      'const larger = (sum + difference) / 2;',
      'const smaller = (sum - difference) / 2;',
    ],
    answer: !wanted || wanted.value === 'both' ? '[smaller, larger]' : wanted.value,
    ...(!wanted || wanted.value === 'both' ? { tidy: false } : {}),
  }),
});
