import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { commaNumbers, oneOf } from '../../grammar/text-slots';

const operation = oneOf({
  both: { en: 'intersection|common (?:elements|numbers)', zh: '交集|公共元素|相同的数|共同的数' },
  any: { en: 'union', zh: '并集' },
  onlyFirst: { en: 'difference', zh: '差集' },
});
const expression = {
  both: 'first.filter((one) => second.includes(one))',
  any: '[...first, ...second]',
  onlyFirst: 'first.filter((one) => !second.includes(one))',
};

export const compareLists = closedFamily({
  id: 'compare-lists',
  topic: 'lists',
  title: { en: 'Common, all and different elements of two lists', zh: '交集、并集与差集' },
  examples: {
    en: ['What is the intersection of {1, 2, 3, 4} and {3, 4, 5}?'],
    zh: ['求{1,2,3,4}和{3,4,5}的交集。'],
  },
  slots: { first: commaNumbers, second: commaNumbers },
  maybe: { operation },
  forms: {
    en: [
      '@ask {operation} (of|between|in) [the] [sets|lists] {first} and {second}',
      '(which|what) (numbers|elements) (are in both|are common to|appear in both) [the] [sets|lists] {first} and {second}',
      '(which|what) (numbers|elements) do [the] [sets|lists] {first} and {second} have in common',
    ],
    zh: ['[求][集合]{first}(和|与|,)[集合]{second}的{operation}@what[有哪些]'],
  },
  write: ({ operation, first, second }) =>
    /^[[({]/.test(first.phrase) === /^[[({]/.test(second.phrase)
      ? {
          prose: { en: 'I compare the two lists element by element.', zh: '逐个比较两个集合的元素。' },
          lines: [
            given('first', first),
            given('second', second),
            `const elements = new Set(${expression[operation?.value ?? 'both']});`,
            'const result = [...elements].sort((a, b) => a - b);',
          ],
          answer: 'result',
          tidy: false,
        }
      : undefined,
});
