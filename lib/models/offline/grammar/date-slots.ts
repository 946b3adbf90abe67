import { readNumber } from '@/lib/numbers/number';
import {
  type CalendarDate,
  dateSource,
  isoDate,
  monthDaySource,
  monthSource,
  readDate,
  readMonth,
} from '../reading/date';
import type { SlotType } from './form';
import type { Given, GivenNumber } from './program-lines';

export type GivenDate = Given<Required<CalendarDate>>;

/** The code of a day: midnight UTC. */
export const dateCode = (year: number, month: number, day: number): string =>
  `new Date('${isoDate(year, month, day)}')`;

/** A day with its year. */
export const date: SlotType<GivenDate> = {
  source: dateSource,
  hint: { en: /\d{4}/, zh: /年|\d{4}/ },
  read: (phrase, language) => {
    const found = readDate(phrase, language);
    if (found?.year === undefined) return undefined;
    const value = { year: found.year, month: found.month, day: found.day };
    return { phrase, value, code: dateCode(value.year, value.month, value.day) };
  },
};

/** A day without a year. */
export const monthDay: SlotType<Given<CalendarDate>> = {
  source: monthDaySource,
  read: (phrase, language) => {
    const found = readDate(phrase, language);
    return found && { phrase, value: found, code: `'${isoDate(2000, found.month, found.day).slice(5)}'` };
  },
};

/** A year of four digits. */
export const year: SlotType<GivenNumber> = {
  source: {
    en: String.raw`(?<!\d)[12]\d{3}(?!\d)`,
    zh: '(?:[12]\\d{3}|[一二][一二三四五六七八九〇零]{3})年?',
  },
  read: (phrase, language) => {
    const number = readNumber(phrase.replace('年', ''), language);
    return number && { phrase, ...number };
  },
};

/** The name of a month; its value is 1 to 12. */
export const month: SlotType<GivenNumber> = {
  source: { en: `(?:${monthSource}|feburary)\\.?`, zh: '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月' },
  read: (phrase, language) => {
    const value = language === 'zh' ? readNumber(phrase.replace('月', ''), 'zh')?.value : readMonth(phrase);
    return value !== undefined && value >= 1 && value <= 12
      ? { phrase, value, code: String(value) }
      : undefined;
  },
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The name of a weekday; its value is 0 (Sunday) to 6. */
export const weekday: SlotType<GivenNumber> = {
  source: { en: `(?:${weekdays.join('|')})s?`, zh: '(?:星期|周|礼拜)[一二三四五六日天]' },
  read: (phrase, language) => {
    const value =
      language === 'zh'
        ? '日一二三四五六'.indexOf(phrase.slice(-1).replace('天', '日'))
        : weekdays.indexOf(phrase.toLowerCase().replace(/s$/, ''));
    return value < 0 ? undefined : { phrase, value, code: String(value) };
  },
};

/** A span of the calendar: `10 days`, `a month`, `两周`. Its value is in days or in months. */
export type GivenSpan = GivenNumber & { steps: 'days' | 'months'; times: number };

const spans = {
  day: ['days', 1],
  week: ['days', 7],
  fortnight: ['days', 14],
  month: ['months', 1],
  year: ['months', 12],
} as const;
const chineseSpans = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
} as const;

export const span: SlotType<GivenSpan> = {
  source: {
    en: '(?:(?:an?|[a-z]+(?:-[a-z]+)?|\\d[\\d,]*) )(?:days?|weeks?|fortnights?|months?|years?)|24 hours|48 hours',
    zh: '(?:\\d+|[一二两三四五六七八九十百]+)个?(?:天|日|周|星期|礼拜|月|年)',
  },
  read: (phrase, language) => {
    if (/^\d+ hours$/.test(phrase)) {
      const days = phrase === '24 hours' ? 1 : 2;
      return { phrase, value: days, code: String(days), steps: 'days', times: 1 };
    }
    const parts =
      language === 'zh'
        ? /^(.+?)个?(天|日|周|星期|礼拜|月|年)$/.exec(phrase)
        : /^(.+) (day|week|fortnight|month|year)s?$/i.exec(phrase);
    const amount = /^an?$/i.test(parts?.[1] ?? '')
      ? { value: 1, code: '1' }
      : readNumber(parts?.[1] ?? '', language);
    const key = language === 'zh' ? own(chineseSpans, parts?.[2] ?? '') : parts?.[2]?.toLowerCase();
    const kind = own(spans, key ?? '');
    return amount && kind && { phrase, ...amount, steps: kind[0], times: kind[1] };
  },
};

function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  for (const name in table) if (name === key) return table[name];
  return undefined;
}
