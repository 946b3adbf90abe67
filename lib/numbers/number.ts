import { chineseNumberSource, readChineseNumber } from './chinese-number';
import { englishNumberSource, readEnglishNumber } from './english-number';
import type { ExactNumber } from './exact-number';
import type { Language } from './language';

/** A regular expression source that finds number candidates; `readNumber` decides. */
export const numberSource: Record<Language, string> = {
  en: englishNumberSource,
  zh: chineseNumberSource,
};

/** Reads a whole plain text as one number in the language; undefined when it is not one. */
export const readNumber = (text: string, language: Language): ExactNumber | undefined =>
  language === 'zh' ? readChineseNumber(text) : readEnglishNumber(text);
