import { date, dateCode, month, monthDay, year } from '../../../grammar/date-slots';
import { count, ordinal } from '../../../grammar/number-slots';
import { given, step } from '../../../grammar/program-lines';
import { oneOf, person } from '../../../grammar/text-slots';
import { anchor } from './anchor';
import { aside } from './aside';

const none = { zh: [] };

/** "Jane was born on the last day of February in 2000. Today is her 16-year-old birthday." */
export const birthday = anchor({
  slots: { who: person, age: count },
  maybe: { date, month, year },
  forms: {
    en: [
      '{who} was born on {date}. today is (her|his) {age}-year-old birthday',
      '{who} was born on {date}. today (she|he) (turns|is turning) {age}',
      '{who} was born on the last day of {month} (in|of) {year}. today is (her|his) {age}-year-old birthday',
    ],
    ...none,
  },
  write: ({ age, date, month, year }) => {
    if (date) return [given('born', date), given('age', age), 'const today = addMonths(born, 12 * age);'];
    if (!month || !year) return undefined;
    return [
      given('birthYear', year),
      given('age', age),
      given('birthMonth', month),
      step(
        'const today = new Date(Date.UTC(birthYear + age, birthMonth, 0));',
        'the last day of that month',
        '该月最后一天',
      ),
    ];
  },
});

/** "Jane and John married on Jan 2, 1958. Today is their golden wedding anniversary." */
export const anniversary = anchor({
  slots: {
    who: person,
    date,
    kind: oneOf({
      '10': { en: 'tin', zh: '锡婚' },
      '15': { en: 'crystal', zh: '水晶婚' },
      '20': { en: 'china', zh: '瓷婚' },
      '30': { en: 'pearl', zh: '珍珠婚' },
      '25': { en: 'silver', zh: '银婚' },
      '40': { en: 'ruby', zh: '红宝石婚' },
      '50': { en: 'golden', zh: '金婚' },
      '60': { en: 'diamond', zh: '钻石婚' },
    }),
  },
  forms: {
    en: [
      '{who} (married|got married|were married) on {date}. (today is|it is|this is) their {kind} [wedding] anniversary [today]',
    ],
    zh: ['{who}于{date}结婚.今天是[他们的]{kind}纪念日'],
  },
  write: ({ date, kind }) => [
    given('wedding', date),
    step(`const years = ${kind.value};`, `"${kind.phrase}"`, `"${kind.phrase}"`),
    'const today = addMonths(wedding, 12 * years);',
  ],
});

/** "Jane opened her shop on May 5, 2010. Today is its 10th anniversary." */
export const yearsSince = anchor({
  slots: { date, nth: ordinal },
  maybe: { what: aside, who: person },
  forms: {
    en: [
      '{what} on {date}. today is (the|its|her|his|their) {nth} [work|wedding] anniversary [of that day]',
      '{who} was born on {date}. today is (her|his|their) {nth} birthday',
    ],
    zh: ['{what}于{date}.今天是{nth}个(周年纪念日|周年|生日)', '{who}出生于{date}.今天是{nth}个生日'],
  },
  write: ({ date, nth }) => [
    given('thatDay', date),
    given('years', nth),
    'const today = addMonths(thatDay, 12 * years);',
  ],
});

/** "Jane quit her job on Mar 20, 2020. 176 days have passed since then." */
export const daysSince = anchor({
  slots: { date, days: count },
  maybe: { who: person, what: aside },
  forms: {
    en: [
      '{what} on {date}. {days} days have passed since then',
      'the {who} was (scheduled|supposed|planned) (to be|for|to take place) [on] {date}, but (was|has been|is) (delayed|postponed|moved back|put off|pushed back) [by] {days} (day|days) to today',
      'on {date} {who} bought {days} eggs. (she|he) ate one per day. today (she|he) ran out of eggs',
    ],
    zh: ['{date}{what}.从那以后已经过去了{days}天'],
  },
  write: ({ date, days }) => [
    given('thatDay', date),
    given('days', days),
    'const today = addDays(thatDay, days);',
  ],
});

/** "Jane visits the bookstore on the 16th of each month starting from the October of 2009. It is her 5th visit ..." */
export const monthlyVisit = anchor({
  slots: { who: person, day: ordinal, month, year, visit: ordinal },
  maybe: { what: aside },
  forms: {
    en: [
      '{who} visits the {what} on the {day} of (each|every) month starting from [the] {month} (of|in) {year}. it is (her|his|their) {visit} visit to the {what} today',
    ],
    ...none,
  },
  write: ({ day, month, year, visit }) =>
    day.value < 1 || day.value > 28
      ? undefined
      : [
          {
            code: `const firstVisit = ${dateCode(year.value, month.value, day.value)};`,
            note: `"${day.phrase} of each month", "${month.phrase} of ${year.phrase}"`,
          },
          given('visit', visit),
          'const today = addMonths(firstVisit, visit - 1);',
        ],
});

/** "Jane got her job in 2016. Today is her 3-year work anniversary. ... on Dec 2, her second day at work, ..." */
export const workAnniversary = anchor({
  slots: { who: person, year, years: count, monthDay, nth: ordinal },
  maybe: { what: aside },
  forms: {
    en: [
      '{who} got (her|his) job in {year}. today is (her|his) {years}-year work anniversary. (she|he) still (remember|remembers) that on {monthDay}, (her|his) {nth} day at work, {what}',
    ],
    ...none,
  },
  write: ({ year, years, monthDay, nth }) => [
    given('startYear', year),
    {
      code: `const nthDay = ${dateCode(year.value, monthDay.value.month, monthDay.value.day)};`,
      note: `"${monthDay.phrase}" of that year`,
    },
    given('nth', nth),
    'const firstDay = addDays(nthDay, -(nth - 1));',
    given('years', years),
    'const today = addMonths(firstDay, 12 * years);',
  ],
});

/** "2015 is coming in 48 hours." A span that is no whole number of days is left unread: it depends on the hour. */
export const yearComing = anchor({
  slots: { year, hours: count },
  forms: { en: ['{year} is coming in {hours} hours'], zh: ['再过{hours}小时就是{year}'] },
  write: ({ year, hours }) =>
    hours.value % 24 !== 0
      ? undefined
      : [
          { code: `const newYear = ${dateCode(year.value, 1, 1)};`, note: `"${year.phrase}"` },
          given('hours', hours),
          'const today = addDays(newYear, -hours / 24);',
        ],
});

/** "May 6, 1992 is like yesterday to Jane, but that is actually ten years ago." */
export const likeYesterday = anchor({
  slots: { date, years: count },
  maybe: { who: person },
  forms: {
    en: ['{date} (is|feels|seems) like yesterday to {who}, but that is actually {years} years ago'],
    ...none,
  },
  write: ({ date, years }) => [
    given('thatDay', date),
    given('years', years),
    'const today = addMonths(thatDay, 12 * years);',
  ],
});
