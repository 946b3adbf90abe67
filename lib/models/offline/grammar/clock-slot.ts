import type { Language } from '@/lib/numbers/language';
import { readNumber } from '@/lib/numbers/number';
import type { SlotType } from './form';
import type { GivenNumber } from './program-lines';

const chineseHalf = '(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)?';
const chineseHour = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

const source: Record<Language, string> = {
  en: String.raw`\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?)(?![a-z])|\d{1,2}:\d{2}(?!\d)|\d{1,2} o'clock|noon|midnight`,
  zh: `${chineseHalf}(?:\\d{1,2}:\\d{2}|${chineseHour}(?:时|点钟?)(?:整|半|[一三]刻|(?:\\d{1,2}|[零一二三四五六七八九十]{1,3})分?)?)`,
};

/** A time of day; its value is in minutes after midnight, its code spells hours and minutes: `13 * 60 + 5`. */
export const clock: SlotType<GivenNumber> = {
  source,
  read: (phrase, language) => {
    const time = language === 'zh' ? readChinese(phrase) : readEnglish(phrase.toLowerCase());
    if (!time || time.hour > 24 || time.minute > 59) return undefined;
    return { phrase, value: time.hour * 60 + time.minute, code: `${time.hour} * 60 + ${time.minute}` };
  },
};

type Time = { hour: number; minute: number };

function readEnglish(text: string): Time | undefined {
  if (text === 'noon') return { hour: 12, minute: 0 };
  if (text === 'midnight') return { hour: 0, minute: 0 };
  const match = /^(\d{1,2})(?:[:.](\d{2}))? ?(o'clock|[ap]\.?m\.?)?$/.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (!match[3]?.includes('m')) return { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (match[3].startsWith('p') ? 12 : 0), minute };
}

function readChinese(text: string): Time | undefined {
  const match =
    /^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里)?(.+?)(?::|时|点钟?)(整|半|[一三]刻|.+?分?)?$/.exec(text);
  const hour = readNumber(match?.[2] ?? '', 'zh')?.value;
  if (!match || hour === undefined) return undefined;
  const late = /下午|傍晚|晚上/.test(match[1] ?? '') && hour < 12;
  const rest = match[3] ?? '整';
  const named = { 整: 0, 半: 30, 一刻: 15, 三刻: 45 };
  const minute =
    Object.entries(named).find(([name]) => name === rest)?.[1] ??
    readNumber(rest.replace(/分$/, '').replace(/^零(?=.)/, ''), 'zh')?.value;
  return minute === undefined ? undefined : { hour: late ? hour + 12 : hour, minute };
}
