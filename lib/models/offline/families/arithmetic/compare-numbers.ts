import { closedFamily } from '../../grammar/closed-family';
import { number } from '../../grammar/number-slots';
import { given, textCode } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const relation = oneOf({
  '>': { en: 'bigger|larger|greater|higher|more', zh: '大' },
  '<': { en: 'smaller|less|lower|fewer', zh: '小' },
});
const claim = oneOf({
  '>': { en: '(?:bigger|larger|greater|higher|more) than', zh: '大于' },
  '<': { en: '(?:smaller|less|lower|fewer) than', zh: '小于' },
  '===': { en: 'equal to|the same as', zh: '等于' },
});

export const compareNumbers = closedFamily({
  id: 'compare-numbers',
  topic: 'arithmetic',
  title: { en: 'Which of two numbers is larger', zh: '比较两个数的大小' },
  examples: {
    en: ['Which is bigger, 3/4 or 5/8?', 'Is 9.11 greater than 9.9?'],
    zh: ['3/4和5/8哪个大？', '9.11大于9.9吗？'],
  },
  slots: { first: number, second: number },
  maybe: { relation, claim },
  forms: {
    en: [
      '(which|what) [number|one|fraction] is [the] {relation} [number|one|fraction][:|,] {first} or {second}',
      '(which|what) [number|one|fraction] is [the] {relation} (of|between) {first} (or|and) {second}',
      '(which|what) (of|between) {first} (or|and) {second} is [the] {relation}',
      'is {first} {claim} {second}',
    ],
    zh: [
      '{first}(和|与|跟|同){second}[相比][,](哪个|哪个数|哪一个|谁)[更|较|比较]{relation}',
      '(哪个|哪个数|哪一个)[更|较|比较]{relation}[:|,]{first}(和|与|还是|或){second}',
      '比较{first}(和|与|跟){second}的大小',
      '{first}比{second}{relation}吗',
      '{first}{claim}{second}吗',
    ],
  },
  write: ({ first, second, relation, claim }, language) => {
    const [yes, no, equal] = language === 'zh' ? ['是', '不是', '相等'] : ['yes', 'no', 'equal'];
    const asked = claim?.value ?? relation?.value ?? '>';
    const bare = (one: { phrase: string }) => textCode(one.phrase);
    return {
      prose: {
        en: 'Both numbers are written out and compared.',
        zh: '写出两个数，再比较大小。',
      },
      lines: [given('first', first), given('second', second)],
      answer: claim
        ? `first ${asked} second ? '${yes}' : '${no}'`
        : `first === second ? '${equal}' : first ${asked} second ? ${bare(first)} : ${bare(second)}`,
      tidy: false,
    };
  },
});
