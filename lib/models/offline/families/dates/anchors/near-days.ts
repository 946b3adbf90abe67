import { clock } from '../../../grammar/clock-slot';
import { moved } from '../../../grammar/date-lines';
import { date, span } from '../../../grammar/date-slots';
import type { SlotType } from '../../../grammar/form';
import { type Given, given, textCode } from '../../../grammar/program-lines';
import { oneOf, person } from '../../../grammar/text-slots';
import { anchor } from './anchor';
import { aside } from './aside';

const other = oneOf({
  '-2': { en: 'the day after tomorrow', zh: '后天' },
  '-1': { en: 'tomorrow', zh: '明天' },
  '1': { en: 'yesterday', zh: '昨天' },
  '2': { en: 'the day before yesterday', zh: '前天' },
});
/** A day that does not exist: read and passed over. */
const noDay: SlotType<Given> = {
  source: { en: String.raw`\d{1,2}/\d{1,2}/\d{4}`, zh: '(?!)' },
  read: (phrase) => ({ phrase, value: phrase, code: textCode(phrase) }),
};
const names = { '-2': 'dayAfterTomorrow', '-1': 'tomorrow', '1': 'yesterday', '2': 'dayBeforeYesterday' };

/** "Yesterday was April 30, 2021." "Jane booked a flight for tomorrow, Jul 29, 2002." */
export const anotherDay = anchor({
  slots: { date, other },
  maybe: { before: aside, after: aside, noDay },
  forms: {
    en: [
      '[if] {other} (is|was|will be) {date}',
      '{other} was {date}. today could not be {noDay} because {after}',
      '[{before}] {other}, {date} [, {after}]',
      '[{before}] {other} @open{date}@close [{after}]',
    ],
    zh: ['{other}是{date}', '{other},{date},{after}'],
  },
  write: ({ date, other }) => [
    given(names[other.value], date),
    `const today = addDays(${names[other.value]}, ${other.value});`,
  ],
});

/** "Today is Sep 9, 1909." "It is 4/19/1969 today." "The current local time is 3:02 pm of 5/4/2004." */
export const thisDay = anchor({
  slots: { date },
  maybe: { after: aside, clock, who: person, span },
  forms: {
    en: [
      '[if] today (is|was) {date} [. {after}]',
      '[if] it is {date} [today|now]',
      "today is {date}. {who}'s {after} (will be|is) {span} (later|from now|away)",
      'today, {date}, {after}',
      'it is {date} today [. {after}]',
      '[the] current [local] (time|date) is [{clock}] [of|on] {date}',
    ],
    zh: ['[如果]今天是{date}', '今天,{date},{after}'],
  },
  write: ({ date }) => [given('today', date)],
});

/** "The deadline is Jun 1, 2021, which is 2 days away from now." "It was Sept. 1st, 2021 a week ago." */
export const spanFromToday = anchor({
  slots: { date, span },
  maybe: {
    ahead: oneOf({ yes: { en: 'away from now|from now|from today|away|later', zh: '后|之后' } }),
    what: aside,
  },
  forms: {
    en: [
      '(the|{what}) (deadline|exam|party|meeting|wedding|concert|test|game|trip) is [on] {date}, which is {span} {ahead}',
      'it was {date} {span} ago',
      '{span} ago [it] was {date}',
      '{span} {ahead} (is|will be) {date}',
    ],
    zh: ['{span}{ahead}是{date}', '{span}前是{date}'],
  },
  write: ({ date, span, ahead }) => [
    given('thatDay', date),
    `const today = ${moved('thatDay', span, ahead ? -1 : 1)};`,
  ],
});
