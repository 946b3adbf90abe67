import { closedFamily } from '../../grammar/closed-family';
import { month, year } from '../../grammar/date-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const rule = step(
  'const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;',
  'Gregorian rule',
  '公历闰年规则',
);

const next = oneOf({ yes: { en: 'next|first', zh: '下一|第一' } });
const days = oneOf({ yes: { en: 'days', zh: '天' } });

export const leapYear = closedFamily({
  id: 'leap-year',
  topic: 'dates',
  title: { en: 'Leap years and lengths of months', zh: '闰年与每月天数' },
  examples: {
    en: [
      'Is 2100 a leap year?',
      'How many leap years are there between 1900 and 2000?',
      'How many days are in February 2024?',
    ],
    zh: ['2100年是闰年吗？', '1900年到2000年有多少个闰年？', '2024年2月有多少天？'],
  },
  slots: { year },
  maybe: { last: year, month, days, next },
  forms: {
    en: [
      '(when|what year) is the {next} leap year (after|following) {year}',
      '@ask {next} leap year after {year}',

      '(is|was|will) [the year] {year} [be] a leap year',
      'how many leap years (are there|are|were there) (between|from) {year} (and|to) {last} [inclusive]',
      'how many {days} (are in|are there in|does|has|did|were in) [the year|the month of] [{month}] [of|,] {year} [have|has]',
    ],
    zh: [
      '{year}(之后|以后|后)的{next}[一]个闰年是(哪一年|哪年|多少)',

      '{year}(是|是不是|是否是)闰年[吗]',
      '[从]{year}(到|至){last}[之间|一共|共]有(多少|几)个闰年',
      '{year}[的]{month}[份][一共|共]有(多少|几){days}',
      '{year}[全年|一年][一共|共]有(多少|几){days}',
    ],
  },
  write: ({ year, last, month, days, next }, language) => {
    if (next) {
      return {
        prose: { en: 'I go on year by year until the rule holds.', zh: '逐年往后，直到符合闰年规则。' },
        lines: [rule, given('start', year), 'let next = start + 1;', 'while (!isLeap(next)) next += 1;'],
        answer: 'next',
        tidy: false,
      };
    }
    if (last) {
      return {
        prose: { en: 'I check every year, the first and the last included.', zh: '逐年检查，包含首尾两年。' },
        lines: [
          rule,
          given('first', year),
          given('last', last),
          'let count = 0;',
          'for (let year = first; year <= last; year += 1) if (isLeap(year)) count += 1;',
        ],
        answer: 'count',
      };
    }
    if (month) {
      return {
        prose: {
          en: 'The day before the next month begins is the last of this one.',
          zh: '下月 1 日的前一天就是本月最后一天。',
        },
        lines: [
          given('year', year),
          given('month', month),
          'const lastDay = new Date(Date.UTC(year, month, 0));',
        ],
        answer: 'lastDay.getUTCDate()',
      };
    }
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    return {
      prose: {
        en: 'A leap year divides by 4, but a full century only when it divides by 400.',
        zh: '能被 4 整除的是闰年，但整百年须能被 400 整除。',
      },
      lines: [rule, given('year', year)],
      answer: days ? 'isLeap(year) ? 366 : 365' : `isLeap(year) ? '${yes}' : '${no}'`,
      tidy: false,
    };
  },
});
