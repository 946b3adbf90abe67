import { closedFamily } from '../../grammar/closed-family';
import { count, integer } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  '2': { en: '(?:consecutive )?(?:even|odd)(?: consecutive)?', zh: '(?:连续)?(?:偶数|奇数)' },
  '1': { en: 'consecutive', zh: '(?:连续)?(?:自然数|整数)' },
});
const wanted = oneOf({
  first: { en: 'smallest|smaller|first|least', zh: '最小|较小' },
  last: { en: 'largest|larger|greatest|bigger|biggest|last', zh: '最大|较大' },
  middle: { en: 'middle', zh: '中间' },
});
const answers = { first: 'numbers[0]', last: 'numbers[howMany - 1]', middle: 'numbers[(howMany - 1) / 2]' };

export const consecutive = closedFamily({
  id: 'consecutive-numbers',
  topic: 'equations',
  title: { en: 'Consecutive numbers with a given sum', zh: '连续数问题' },
  examples: {
    en: ['The sum of three consecutive integers is 72. What is the largest?'],
    zh: ['三个连续自然数的和是72，最大的数是多少？'],
  },
  slots: { howMany: count, sum: integer },
  maybe: { kind, wanted },
  forms: {
    en: [
      '[if] the sum of {howMany} {kind} [positive] (integers|numbers|whole numbers|natural numbers) is {sum}. (what are they|find them|what are the numbers)',
      '(find|what are) [the] {howMany} {kind} [positive] (integers|numbers|whole numbers|natural numbers) (whose sum is|that add up to|that sum to|with a sum of) {sum}',
      '{howMany} {kind} [positive] (integers|numbers|whole numbers) (add up to|sum to|have a sum of) {sum}. (what is|find|what are) (the {wanted} [number|integer|one|of them]|them|they|the numbers)',
      '[if] the sum of {howMany} {kind} [positive] (integers|numbers|whole numbers|natural numbers) is {sum}. (what is|find|what are) the ({wanted} [number|integer|one|of them|of the numbers]|numbers|integers)',
    ],
    zh: [
      '{howMany}个{kind}(的和|之和)[是|为]{sum},[求|则][其中]({wanted}的[一个|数]|这{howMany}个数|这些数)[数]@what',
      '{howMany}个连续[的]{kind}(的和|之和)[是|为]{sum},[求|则][其中]({wanted}的[一个|数]|这{howMany}个数|这些数|这几个数)[数]@what',
    ],
  },
  write: ({ howMany, kind, sum, wanted }) => {
    if (howMany.value < 2 || howMany.value > 100 || (wanted?.value === 'middle' && howMany.value % 2 === 0))
      return undefined;
    const parity = /odd|奇/.test(kind?.phrase ?? '') ? 1 : /even|偶/.test(kind?.phrase ?? '') ? 0 : undefined;
    return {
      prose: {
        en: 'The first number is the sum less the steps, shared among all.',
        zh: '从和中减去各数比第一个数多出的部分，再平均。',
      },
      lines: [
        given('howMany', howMany),
        given('sum', sum),
        step(`const step = ${kind?.value ?? '1'};`, `"${kind?.phrase ?? ''}"`, `"${kind?.phrase ?? ''}"`),
        'const extra = (step * howMany * (howMany - 1)) / 2;',
        'const first = (sum - extra) / howMany;',
        parity === undefined
          ? "if (!Number.isInteger(first)) throw new Error('No such whole numbers');"
          : `if (Math.abs(first) % 2 !== ${parity}) throw new Error('No such numbers');`,
        'const numbers = Array.from({ length: howMany }, (_, index) => first + index * step);',
      ],
      answer: wanted ? answers[wanted.value] : 'numbers',
      tidy: false,
    };
  },
});
