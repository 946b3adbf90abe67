import { closedFamily } from '../../grammar/closed-family';
import { positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const factor = oneOf({
  '2': { en: 'doubles?|doubling', zh: '(?:翻一番|翻一倍|增加一倍|翻倍|变为原来的(?:2|两)倍|分裂一次)' },
  '3': { en: 'triples?', zh: '(?:增加两倍|变为原来的(?:3|三)倍)' },
  '1 / 2': { en: 'halves|halve', zh: '(?:减半|减少一半)' },
});
const period = oneOf({
  year: { en: 'years?', zh: '年' },
  month: { en: 'months?', zh: '个月|月' },
  week: { en: 'weeks?', zh: '个?星期|周' },
  day: { en: 'days?', zh: '天|日' },
  hour: { en: 'hours?', zh: '个?小时' },
  minute: { en: 'minutes?', zh: '分钟' },
});

const known = [
  { large: 'hour', small: 'minute', times: 60 },
  { large: 'day', small: 'hour', times: 24 },
  { large: 'week', small: 'day', times: 7 },
  { large: 'year', small: 'month', times: 12 },
];

/** How many of the small periods make the large one; undefined where the calendar does not say. */
function periodsIn(large: string, small: string): number | undefined {
  if (large === small) return 1;
  return known.find((pair) => pair.large === large && pair.small === small)?.times;
}

export const doubling = closedFamily({
  id: 'doubling',
  topic: 'percent',
  title: { en: 'Doubling, tripling and halving', zh: '翻倍与减半' },
  examples: {
    en: ['A colony of 100 bacteria doubles every 3 hours. How many bacteria are there after 12 hours?'],
    zh: ['细菌有100个，每3小时翻一倍，12小时后有多少个？'],
  },
  slots: { start: positive, factor, total: positive, period },
  maybe: { every: positive, thing: noun, thing2: noun, period2: period },
  forms: {
    en: [
      '[{thing}] {factor} (every|each) [{every}] {period}. (if|when) (there are|you start with|i start with|we start with) {start} [{thing2}] [at the start|at first|in the beginning|now], how (many|much) [{thing2}] (are there|will there be|are left|is left|do you have|do i have) (after|in) {total} {period2}',
      '[if] (i|you) start with {start} [{thing}|cent|cents] and (it|they|i|you) {factor} [it|them] (every|each) [{every}] {period}. how (many|much) [{thing2}] (do|will) (i|you) have (after|in) {total} {period2}',
      '[a|the] [(colony|population|sample|culture|group) of] {start} [grams of|mg of] {thing} {factor} (every|each) [{every}] {period}. how (many|much) [{thing2}] (are there|will there be|are left|is left|remain|remains) (after|in) {total} {period2}',
      '(a|the) (colony|population|sample|culture) of {start} {factor} (every|each) [{every}] {period}. how (many|much|big) (are there|will there be|is it|is left) (after|in) {total} {period2}',
    ],
    zh: [
      '{thing}每[隔|过][{every}]{period}{factor},(开始|起初|最初|原来)[有]{start}(个|只|克|人),[那么|经过]{total}{period2}(后|之后)(有|是|为|变成|还剩|剩)多少(个|只|克|人)',
      '{thing}[有]{start}(个|只|克|人),每[隔|过][{every}]{period}{factor},[那么|经过]{total}{period2}(后|之后)(有|是|为|变成|还剩|剩)多少(个|只|克|人)',
    ],
  },
  write: ({ start, factor, total, period, every, period2 }) => {
    // Hours with minutes and days with hours, so that "every 20 minutes" and "after 2 hours" go together.
    const ratio = period2 && periodsIn(period2.value, period.value);
    if (ratio === undefined) return undefined;
    return {
      prose: {
        en: 'I count how often the change happens and multiply once for each.',
        zh: '先求变化的次数，再连乘。',
      },
      lines: [
        given('start', start),
        ...(every ? [given(`${period.value}sEach`, every)] : [`const ${period.value}sEach = 1;`]),
        ...(ratio === 1
          ? [given(`${period.value}sInAll`, total)]
          : [
              given(`${period2?.value}sInAll`, total),
              `const ${period.value}sInAll = ${period2?.value}sInAll * ${ratio};`,
            ]),
        `const times = ${period.value}sInAll / ${period.value}sEach;`,
        given('factor', { code: factor.value, phrase: factor.phrase }),
        'const end = start * factor ** times;',
      ],
      answer: 'end',
      tidy: true,
    };
  },
});
