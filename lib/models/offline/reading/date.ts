import type { Language } from '@/lib/numbers/language';
import { readNumber } from '@/lib/numbers/number';

/** A day of the calendar; the year may be unsaid. */
export type CalendarDate = { year?: number; month: number; day: number };

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
export const monthSource =
  'jan(?:uary)?|febr?uary|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 1 for "Jan" and "January"; undefined for anything else ("Feburary" is forgiven). */
export function readMonth(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, '').slice(0, 3);
  const index = monthNames.findIndex((month) => month.startsWith(start));
  return index < 0 || name.length < 3 ? undefined : index + 1;
}

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const year = String.raw`(?:\d{4})(?!\d|[/-])`;
const month = String.raw`(?:${monthSource}|feburary)\.?`;

/** Regular expression sources of dates with a year, and of those without. */
export const dateSource: Record<Language, string> = {
  en: String.raw`${weekday}(?:the )?(?:${month} (?:the )?${day},? ?(?:of )?${year}|${day} (?:of )?${month},? ?${year}|\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d{4}-\d{1,2}-\d{1,2}(?!\d))`,
  zh: String.raw`(?:公元)?(?:\d{4}|[一二三四五六七八九〇零]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
};
export const monthDaySource: Record<Language, string> = {
  en: String.raw`(?:the )?(?:${month} (?:the )?${day}(?! ?,? ?\d{4})(?!\d)|${day} (?:of )?${month}|\d{1,2}/\d{1,2}(?![/\d]))`,
  zh: String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]`,
};

/** Numbers with slashes are month/day/year unless the first can only be a day; undefined when no such day exists. */
export function readDate(text: string, language: Language): CalendarDate | undefined {
  const plain = text.replace(new RegExp(`^${weekday}(?:the )?`, 'i'), '').replace(/^公元/, '');
  const date =
    language === 'zh' ? (readChinese(plain) ?? readNumeric(plain)) : (readNamed(plain) ?? readNumeric(plain));
  return date && exists(date) ? date : undefined;
}

function readNamed(text: string): CalendarDate | undefined {
  const first = new RegExp(
    String.raw`^(${month}) (?:the )?(\d{1,2})\D{0,6}?(?:,? ?(?:of )?(\d{4}))?$`,
    'i',
  ).exec(text);
  const second = new RegExp(
    String.raw`^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month})(?:,? ?(\d{4}))?$`,
    'i',
  ).exec(text);
  const named = readMonth(first?.[1] ?? second?.[2] ?? '');
  if (named === undefined) return undefined;
  return dated(first?.[3] ?? second?.[3], named, Number(first?.[2] ?? second?.[1]));
}

function readNumeric(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dated(iso[1], Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (!slashed) return undefined;
  const [, a, b] = slashed.map(Number);
  return Number(a) > 12 ? dated(slashed[3], Number(b), Number(a)) : dated(slashed[3], Number(a), Number(b));
}

function readChinese(text: string): CalendarDate | undefined {
  const match = /^(?:(.{4})年)?(.{1,2})月(.{1,3})[日号]$/.exec(text);
  const [yearText, monthText, dayText] = [match?.[1], match?.[2], match?.[3]];
  if (!monthText || !dayText) return undefined;
  const read = (part: string) => readNumber(part, 'zh')?.value;
  const [readYear, readMonthNumber, readDay] = [yearText && read(yearText), read(monthText), read(dayText)];
  if (readMonthNumber === undefined || readDay === undefined) return undefined;
  return dated(readYear === undefined ? undefined : String(readYear), readMonthNumber, readDay);
}

const dated = (yearText: string | undefined, month: number, day: number): CalendarDate => ({
  ...(yearText ? { year: Number(yearText) } : {}),
  month,
  day,
});

function exists({ year = 2000, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `2021-04-30`. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
