import { date, dateCode, monthDay, year } from '../../../grammar/date-slots';
import type { SlotType } from '../../../grammar/form';
import { count } from '../../../grammar/number-slots';
import { type Given, given } from '../../../grammar/program-lines';
import { person } from '../../../grammar/text-slots';
import { isoDate } from '../../../reading/date';
import { anchor } from './anchor';
import { aside } from './aside';

const none = { zh: [] };

/** "Jane thinks today is 6/18/2019, but John thinks today is 6/19/2019. Jane is correct." */
export const whoIsRight = anchor({
  slots: { first: person, firstDate: date, second: person, secondDate: date, right: person },
  forms: {
    en: [
      '{first} thinks today is {firstDate}, but {second} thinks today is {secondDate}. {right} is (correct|right)',
    ],
    zh: ['{first}认为今天是{firstDate},{second}认为今天是{secondDate}.{right}(是对的|对了)'],
  },
  write: ({ first, firstDate, second, secondDate, right }) => {
    const same = (person: Given<string>) => person.value.toLowerCase() === right.value.toLowerCase();
    if (same(first) === same(second)) return undefined;
    return [given('today', same(first) ? firstDate : secondDate)];
  },
});

/** "Jane thought today is 3/11/2002, but today is in fact Mar 12, which is 1 day later." */
export const inFact = anchor({
  slots: { who: person, thought: date, days: count },
  maybe: { monthDay, actual: date },
  forms: {
    en: [
      '{who} thought today (is|was) {thought}, but today is (in fact|actually|really) (the|){monthDay}, which is {days} (day|days) later',
    ],
    ...none,
  },
  write: ({ thought, days }) => [
    given('thought', thought),
    given('days', days),
    'const today = addDays(thought, days);',
  ],
});

/** Day before month, as the question says of the United Kingdom. */
const dayFirst: SlotType<Given> = {
  source: { en: String.raw`\d{1,2}/\d{1,2}/\d{4}`, zh: '(?!)' },
  read: (phrase) => {
    const [day = 0, month = 0, year = 0] = phrase.split('/').map(Number);
    if (month < 1 || month > 12 || day < 1 || day > 28) return undefined;
    return { phrase, value: isoDate(year, month, day), code: dateCode(year, month, day) };
  },
};

/** "In the UK, people usually put the day before the month ... Therefore, today is 02/01/1987 to them." */
export const dayBeforeMonth = anchor({
  slots: { dayFirst },
  forms: {
    en: [
      'in the (uk|united kingdom), people usually put the day before the month when formatting the date. therefore, today is {dayFirst} to them',
    ],
    ...none,
  },
  write: ({ dayFirst }) => [given('today', dayFirst)],
});

/** A date without a year, and one year elsewhere: "Today is 9/7. Jane is watching NFL 2003." */
export const yearElsewhere = anchor({
  slots: { monthDay, year },
  maybe: { before: aside, after: aside },
  forms: {
    en: ['today is {monthDay}[,|.] [and] {before} {year} [{after}]'],
    ...none,
  },
  write: ({ monthDay, year }) => [
    {
      code: `const today = ${dateCode(year.value, monthDay.value.month, monthDay.value.day)};`,
      note: `"${monthDay.phrase}", "${year.phrase}"`,
    },
  ],
});
