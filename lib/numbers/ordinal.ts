import { readChineseNumber } from './chinese-number';
import { readEnglishNumber } from './english-number';
import type { Language } from './language';

const irregular = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);

const word = '(?:first|second|third|[a-z]+th)';

/** A regular expression source for one ordinal; `readOrdinal` has the last word. */
export const ordinalSource: Record<Language, string> = {
  en: String.raw`\d+ ?(?:st|nd|rd|th)|(?:[a-z]+-)?${word}`,
  zh: '第(?:\\d+|[零一二三四五六七八九十百千]+)',
};

/** 2 for "second", "2nd" and "第二"; undefined when the text is no ordinal. */
export function readOrdinal(text: string, language: Language): number | undefined {
  if (language === 'zh') return text.startsWith('第') ? readChineseNumber(text.slice(1))?.value : undefined;
  const digits = /^(\d+) ?(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number(digits[1]);
  const parts = text.toLowerCase().split(/[ -]/);
  const last = parts.pop() ?? '';
  const cardinal = irregular.get(last) ?? last.replace(/ieth$/, 'yth').replace(/th$/, '');
  if (cardinal === last) return undefined;
  return readEnglishNumber([...parts, cardinal].join(' '))?.value;
}
