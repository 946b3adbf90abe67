import { dateCode, month, weekday, year } from '../../../grammar/date-slots';
import { ordinal } from '../../../grammar/number-slots';
import { given, step } from '../../../grammar/program-lines';
import { oneOf, person } from '../../../grammar/text-slots';
import { anchor } from './anchor';
import { aside } from './aside';

const none = { zh: [] };
const todayIs = '(today is|this is|it is|{who} is celebrating)';

/** Feasts with a fixed day, as month and day. */
const feast = oneOf({
  '12-24': { en: 'christmas eve|xmas eve', zh: '平安夜' },
  '12-25': { en: 'christmas(?: day)?', zh: '圣诞节' },
  '12-31': { en: "new year's eve", zh: '除夕夜(?!)' },
  '01-01': { en: "new year's day", zh: '元旦' },
  '02-14': { en: "valentine's day", zh: '情人节' },
  '07-04': { en: 'independence day', zh: '(?!)' },
  '10-31': { en: 'halloween', zh: '万圣夜' },
  '04-01': { en: "april fools'? day", zh: '愚人节' },
  '02-29': { en: 'leap day|the leap day', zh: '闰日' },
  '10-01': { en: '(?!)', zh: '国庆节' },
  '06-01': { en: '(?!)', zh: '儿童节' },
  '05-01': { en: 'may day', zh: '劳动节' },
});

/** "Today is Christmas Eve of 1937." */
export const feastDay = anchor({
  slots: { feast, year },
  maybe: { who: person },
  forms: {
    en: [`${todayIs} {feast} (of|in|,) {year}`, `${todayIs} {feast} {year}`],
    zh: ['今天是{year}[的]{feast}'],
  },
  write: ({ feast, year }) => {
    const isLeap = (year.value % 4 === 0 && year.value % 100 !== 0) || year.value % 400 === 0;
    if (feast.value === '02-29' && !isLeap) return undefined;
    return [
      given('year', year),
      { code: `const today = new Date(\`\${year}-${feast.value}\`);`, note: `"${feast.phrase}"` },
    ];
  },
});

/** "This is the last day of 1899." "Today is the first day of Jan 2012." */
export const edgeOfPeriod = anchor({
  slots: { edge: oneOf({ first: { en: 'first', zh: '第一' }, last: { en: 'last', zh: '最后一' } }), year },
  maybe: { who: person, month, quarter: ordinal },
  forms: {
    en: [
      `${todayIs} the {edge} day of [the year] {year}`,
      `${todayIs} the {edge} day of {month},? (of|in|) {year}`,
      `${todayIs} the {edge} day of the {quarter} quarter (of|in) {year}`,
    ],
    zh: [
      '今天是{year}[的]{edge}天',
      '今天是{year}{month}[的|份的]{edge}天',
      '今天是{year}{quarter}季度[的]{edge}天',
    ],
  },
  write: ({ edge, year, month, quarter }) => {
    const first = edge.value === 'first';
    const note = [`the ${edge.value} day`, first ? '第一天' : '最后一天'] as const;
    if (quarter) {
      if (quarter.value < 1 || quarter.value > 4) return undefined;
      return [
        given('year', year),
        given('quarter', quarter),
        step(
          first
            ? 'const today = new Date(Date.UTC(year, (quarter - 1) * 3, 1));'
            : 'const today = new Date(Date.UTC(year, quarter * 3, 0));',
          ...note,
        ),
      ];
    }
    if (month) {
      return [
        given('year', year),
        given('month', month),
        step(`const today = new Date(Date.UTC(year, ${first ? 'month - 1, 1' : 'month, 0'}));`, ...note),
      ];
    }
    return [
      given('year', year),
      step(`const today = new Date(Date.UTC(year, ${first ? '0, 1' : '11, 31'}));`, ...note),
    ];
  },
});

/** "Today is the second day of the third month of 1966." */
export const nthDayOfNthMonth = anchor({
  slots: { day: ordinal, month: ordinal, year },
  forms: { en: ['(today|this|it) is the {day} day of the {month} month (of|in) {year}'], ...none },
  write: ({ day, month, year }) =>
    month.value < 1 || month.value > 12 || day.value < 1 || day.value > 28
      ? undefined
      : [
          {
            code: `const today = ${dateCode(year.value, month.value, day.value)};`,
            note: `"${day.phrase} day of the ${month.phrase} month of ${year.phrase}"`,
          },
        ],
});

const firstOfItsKind = [
  'let today = firstDay;',
  'while (today.getUTCDay() !== weekday) today = addDays(today, 1);',
];

/** "Today is the fourth Thursday of November 2001"; "the first Monday of 2019". */
export const nthWeekday = anchor({
  slots: { weekday, year },
  maybe: { nth: ordinal, month, yearBefore: year, firstWeekday: weekday },
  forms: {
    en: [
      '(today|this|it) is the {nth} {weekday} (of|in) {month},? (of|in|) {year}',
      '(today|this|it) is the {nth} {weekday} (of|in) {year}',
      'the first day of {yearBefore} is a {firstWeekday}, and today is the {nth} {weekday} of {year}',
    ],
    ...none,
  },
  write: ({ weekday, year, nth, month, yearBefore }) => {
    if (!nth || nth.value < 1 || nth.value > 4 || (yearBefore && yearBefore.value !== year.value))
      return undefined;
    return [
      {
        code: `const firstDay = ${dateCode(year.value, month?.value ?? 1, 1)};`,
        note: `"${month ? `${month.phrase} ` : ''}${year.phrase}"`,
      },
      { code: `const weekday = ${weekday.code};`, note: `"${weekday.phrase}" (0 is Sunday)` },
      given('nth', nth),
      ...firstOfItsKind,
      'today = addDays(today, 7 * (nth - 1));',
    ];
  },
});

/** "Today is Thanksgiving of 2015": in the United States the fourth Thursday of November. */
export const thanksgiving = anchor({
  slots: { year, feast: oneOf({ yes: { en: '(?:us |american )?thanksgiving(?: day)?', zh: '感恩节' } }) },
  forms: { en: ['(today|this|it) is {feast} (of|in|) {year}'], zh: ['今天是{year}[的]{feast}'] },
  write: ({ year, feast }) => [
    { code: `const firstDay = ${dateCode(year.value, 11, 1)};`, note: `"${feast.phrase}", "${year.phrase}"` },
    step('const weekday = 4;', 'Thursday (0 is Sunday)', '星期四（0 为星期日）'),
    step('const nth = 4;', 'the fourth of November', '十一月的第四个'),
    ...firstOfItsKind,
    'today = addDays(today, 7 * (nth - 1));',
  ],
});

/** "Today is the last Friday of May 2022." */
export const lastWeekday = anchor({
  slots: { weekday, month, year },
  forms: {
    en: ['(today|this|it) is the last {weekday} (of|in) {month},? (of|in|) {year}'],
    zh: ['今天是{year}{month}[的|份的]最后一个{weekday}'],
  },
  write: ({ weekday, month, year }) => [
    given('year', year),
    given('month', month),
    { code: `const weekday = ${weekday.code};`, note: `"${weekday.phrase}" (0 is Sunday)` },
    step('let today = new Date(Date.UTC(year, month, 0));', 'the last day of the month', '该月最后一天'),
    'while (today.getUTCDay() !== weekday) today = addDays(today, -1);',
  ],
});

/** "Today is the 100th day of 2021." */
export const dayOfYear = anchor({
  slots: { nth: ordinal, year },
  forms: {
    en: ['(today|this|it) is the {nth} day (of|in) [the year] {year}'],
    zh: ['今天是{year}[的]{nth}天'],
  },
  write: ({ nth, year }) =>
    nth.value < 1 || nth.value > 365
      ? undefined
      : [
          { code: `const firstDay = ${dateCode(year.value, 1, 1)};`, note: `"${year.phrase}"` },
          given('nth', nth),
          'const today = addDays(firstDay, nth - 1);',
        ],
});

/** "Today is the palindrome day of 2020, because the MMDDYYYY format of the date is the same backwards as forwards." */
export const palindromeDay = anchor({
  slots: { year },
  maybe: { what: aside },
  forms: {
    en: [
      'today is the palindrome day of {year}, because the mmddyyyy format of the date is the same backwards as forwards',
    ],
    ...none,
  },
  write: ({ year }) => [
    given('year', year),
    'let today = new Date(Date.UTC(year, 0, 1));',
    "const isPalindrome = (text) => text === [...text].reverse().join('');",
    {
      code: 'const mmddyyyy = (date) => isoDay(date).slice(5, 7) + isoDay(date).slice(8) + isoDay(date).slice(0, 4);',
      note: '"MMDDYYYY format"',
    },
    'while (!isPalindrome(mmddyyyy(today)) && today.getUTCFullYear() === year) today = addDays(today, 1);',
    "if (today.getUTCFullYear() !== year) throw new Error('That year has no palindrome day');",
  ],
});
