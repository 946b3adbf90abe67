import { closedFamily } from '../../grammar/closed-family';
import { money, number, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const direction = oneOf({
  up: {
    en: 'grows?|increases?|rises?|gains?|appreciates?|is growing|is increasing|is rising',
    zh: '增长|增加|上涨',
  },
  down: {
    en: 'shrinks?|decreases?|falls?|declines?|drops?|depreciates?|loses|is shrinking|is falling',
    zh: '减少|下降|贬值|下跌',
  },
});
const period = oneOf({
  year: { en: 'years?', zh: '年' },
  month: { en: 'months?', zh: '个?月' },
  day: { en: 'days?', zh: '天|日' },
  hour: { en: 'hours?', zh: '个?小时' },
});

const asks =
  '(how many [{thing2}] (live there|are there|will there be|are left|will live there)|how big is it|how large is it|(what|how much) (is it|will it be|will its value be|is its value) [worth]|what (is|will be) (its value|the value|the population|the price|its population))';

export const growth = closedFamily({
  id: 'growth',
  topic: 'percent',
  title: { en: 'Growth by a percentage each period', zh: '按百分比逐期增长' },
  examples: {
    en: ['A population of 10000 grows by 3% each year. How many are there after 5 years?'],
    zh: ['某市人口10000人，每年增长3%，5年后有多少人？'],
  },
  slots: { start: money, percent, periods: number, direction, period },
  maybe: { thing: noun, thing2: noun, period2: period },
  forms: {
    en: [
      `[a|the] {thing} (of|with|worth|has|is) {start} [{thing2}] {direction} [by|at] {percent} [of its value|in value] (each|every|per|a) {period}. ${asks} (after|in) {periods} {period2}`,
      `(a|the) (value|price|worth|population|number) of (a|an|the) {thing} is {start} [{thing2}] and {direction} [by|at] {percent} (each|every|per|a) {period}. ${asks} (after|in) {periods} {period2}`,
      '(a|the) {thing} of {start} [people|bacteria|fish|cells] {direction} [by|at] {percent} (each|every|per|a) {period}. (how many are there|how big is it|how many will there be|how large is it|how many people are there|what will it be|what is it) (after|in) {periods} {period2}',
      '(a|an|the) {thing} [is|has|costs|starts at|is worth] {start} [people|fish|dollars] and {direction} [by|in value by] {percent} (each|every|per|a) {period}. (what is it|how much is it|how many are there|what will it be|how many will there be|what is it worth|how much is it worth|what is its value) [worth] (after|in) {periods} {period2}',
    ],
    zh: [
      '(一辆|一台|一套|一个|一栋|){thing}[现在](价值|值|有){start}[人|元],每{period}{direction}{percent},{periods}{period2}后[,](有|是|为|值|变成|价值|还值|将有)多少[人|元|钱]',
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
      unit: start.currency,
      tidy: true,
    };
  },
});
