import { closedFamily } from '../../grammar/closed-family';
import { number, percent, positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const direction = oneOf({
  up: { en: 'grows?|increases?|rises?|is growing|is increasing', zh: '增长|增加|上涨' },
  down: { en: 'shrinks?|decreases?|falls?|declines?|drops?|loses|is shrinking', zh: '减少|下降|贬值|下跌' },
});
const period = oneOf({
  year: { en: 'years?', zh: '年' },
  month: { en: 'months?', zh: '个?月' },
  day: { en: 'days?', zh: '天|日' },
  hour: { en: 'hours?', zh: '个?小时' },
});

export const growth = closedFamily({
  id: 'growth',
  topic: 'percent',
  title: { en: 'Growth by a percentage each period', zh: '按百分比逐期增长' },
  examples: {
    en: ['A population of 10000 grows by 3% each year. How many are there after 5 years?'],
    zh: ['某市人口10000人，每年增长3%，5年后有多少人？'],
  },
  slots: { start: positive, percent, periods: number, direction, period },
  maybe: { thing: noun, period2: period },
  forms: {
    en: [
      '(a|the) {thing} of {start} [people|bacteria|fish|cells] {direction} [by|at] {percent} (each|every|per|a) {period}. (how many are there|how big is it|how many will there be|how large is it|how many people are there|what will it be|what is it) (after|in) {periods} {period2}',
      '(a|an|the) {thing} [is|has|costs|starts at|is worth] {start} [people|fish|dollars] and {direction} [by|in value by] {percent} (each|every|per|a) {period}. (what is it|how much is it|how many are there|what will it be|how many will there be|what is it worth|how much is it worth|what is its value) [worth] (after|in) {periods} {period2}',
    ],
    zh: [
      '[某市|某地|一个城市|某村|一种细菌|某公司]{thing}[有|为|是]{start}[人|个|元|万元|只|辆],每{period}{direction}{percent},{periods}{period2}后[,](有|是|为|变成|达到|将有|还有|剩)多少[人|个|元|万元|只|辆]',
    ],
  },
  write: ({ start, percent, periods, direction, period, period2 }) => {
    if (period2 && period2.value !== period.value) return undefined;
    return {
      prose: {
        en: `Each ${period.value} multiplies the amount by the same factor.`,
        zh: '每一期都乘以同一个倍数。',
      },
      lines: [
        given('start', start),
        given('percent', percent),
        given('periods', periods),
        `const factor = 1 ${direction.value === 'up' ? '+' : '-'} percent / 100;`,
        'const end = start * factor ** periods;',
      ],
      answer: 'end',
      tidy: true,
    };
  },
});
