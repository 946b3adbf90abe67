import { closedFamily } from '../../grammar/closed-family';
import { money } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const up = { en: 'increase|gain|growth|rise|raise', zh: '增加|增长|上涨|提高|涨' };
const down = { en: 'decrease|drop|loss|reduction|decline', zh: '减少|下降|降低|下跌|降' };
const either = { en: 'change', zh: '变化' };

const moved = oneOf({
  up: { en: 'rose|increased|grew|went up|climbed|was raised|rises|goes up|increases', zh: '(?!)' },
  down: {
    en: 'fell|dropped|decreased|went down|declined|was reduced|was lowered|shrank|falls|goes down',
    zh: '(?!)',
  },
  either: { en: 'changed|went|goes|changes', zh: '(?!)' },
});
const moves = oneOf({
  up: { en: 'rise|increase|grow|go up|climb', zh: '(?!)' },
  down: { en: 'fall|drop|decrease|go down|decline|shrink', zh: '(?!)' },
  either: { en: 'change', zh: '(?!)' },
});

export const percentDifference = closedFamily({
  id: 'percent-difference',
  topic: 'percent',
  title: { en: 'Percentage change between two numbers', zh: '两个数之间的变化率' },
  examples: {
    en: [
      'What is the percentage increase from 80 to 100?',
      'A price fell from $50 to $40. What is the percent decrease?',
    ],
    zh: ['从80增加到100，增加了百分之几？', '价格从50元降到40元，降低了百分之多少？'],
  },
  slots: { before: money, after: money },
  maybe: { kind: oneOf({ up, down, either }), moved, moves, thing: noun },
  forms: {
    en: [
      '[@ask] [the] (percent|percentage|%) {kind} (from|between|if something goes from|when (something|a price|it) goes from) {before} (to|and) {after}',
      '(a|the|my|its|his|her) [{thing}] {moved} from {before} [{thing}] to {after} [{thing}]. (@ask|by) [the|what] (percent|percentage) {kind} [(is|was) (that|this|it)]',
      '(a|the|my|its|his|her) [{thing}] {moved} from {before} [{thing}] to {after} [{thing}]. (what|which) (percent|percentage) {kind} (is|was) (that|this|it)',
      '(a|the|my|its|his|her) [{thing}] {moved} from {before} [{thing}] to {after} [{thing}]. by (what|how many) (percent|percentage) (did|has|does) (it|the {thing}) {moves}',
      'by (what|how many|how much) (percent|percentage) (did|has|does) (it|(a|the) {thing}) {moves} [if it {moved}|when it goes] from {before} to {after}',
      '[by] what (percent|percentage) {kind} is it from {before} to {after}',
    ],
    zh: [
      '@ask[价格|数量|产量|人口|工资|成绩]从{before}(增加|增长|上涨|提高|涨|减少|下降|降低|下跌|降|变|变化)(到|至|成|为){after},{kind}[了](百分之几|百分之多少|百分比@what)',
      '@ask从{before}(到|至){after}的{kind}(率|百分比|百分率)@what',
      '@ask[价格|数量|产量|人口|工资|成绩]从{before}(增加|增长|上涨|提高|涨|减少|下降|降低|下跌|降|变|变化)(到|至|成|为){after},{kind}(率|百分比|百分率|幅度)@what',
    ],
  },
  write: ({ before, after, kind, moves }) => {
    if (before.value === 0) return undefined;
    const falls = (kind ?? moves)?.value === 'down';
    return {
      prose: {
        en: 'I compare the difference with where it started, in hundredths.',
        zh: '用差除以原来的数，再化成百分数。',
      },
      lines: [
        given('before', before),
        given('after', after),
        `const difference = ${falls ? 'before - after' : 'after - before'};`,
        'const percent = (difference * 100) / before;',
      ],
      answer: 'percent',
      unit: '%',
      tidy: true,
    };
  },
});
