import type { Language } from '@/lib/numbers/language';
import { numberSource, readNumber } from '@/lib/numbers/number';
import type { SlotType } from './form';
import { type Given, textCode } from './program-lines';

export type GivenText = Given<string>;
export type GivenList = Given<number[]>;
export type GivenTexts = Given<string[]>;

const both = (source: string): Record<Language, string> => ({ en: source, zh: source });

const unquoted = (phrase: string) => phrase.replace(/^(["'])(.*)\1$/, '$2').trim();

const textOf = (phrase: string): GivenText | undefined => {
  const value = unquoted(phrase);
  return value === '' ? undefined : { phrase, value, code: textCode(value) };
};

/** One word of Latin letters, or a run of Chinese characters, quoted or not. */
export const word: SlotType<GivenText> = {
  source: both(`"[^"]{1,200}"|'[^']{1,200}'|[A-Za-z]+(?:[-'][A-Za-z]+)*`),
  read: (phrase) => (pointing.test(phrase) ? undefined : textOf(phrase)),
};

/** Words that point at something the question does not hold: "Is this a palindrome?" */
const pointing = /^(?:this|that|it|these|those|them|they|something)$/i;

/** A quoted text. */
export const quoted: SlotType<GivenText> = {
  hint: { en: /["']/, zh: /["']/ },
  source: both(String.raw`"[^"]{1,1000}"|(?<!\w)'[^']{1,1000}'(?!\w)`),
  read: textOf,
};

/** A person's or thing's name: one to three words, read as they stand. */
export const name: SlotType<GivenText> = {
  source: { en: `[A-Za-z]+(?:[ -][A-Za-z]+){0,2}?`, zh: String.raw`[\u4e00-\u9fffA-Za-z]{1,6}?` },
  read: textOf,
};

/** A person: one or two names. */
export const person: SlotType<GivenText> = {
  source: { en: '[A-Za-z]+(?: and [A-Za-z]+)?', zh: '[\\u4e00-\\u9fff]{1,4}?' },
  read: (phrase) => ({ phrase, value: phrase, code: textCode(phrase) }),
};

/** One single word, for what the words around it already explain. */
export const noun: SlotType<GivenText> = {
  source: { en: '[A-Za-z]+(?:-[A-Za-z]+)?', zh: String.raw`[\u4e00-\u9fffA-Za-z]{1,6}?` },
  read: textOf,
};

const separator: Record<Language, string> = {
  en: '(?:, ?and |, ?| and | & | )',
  zh: '(?:,|;|和|与|以及|及| )',
};

const listItem: Record<Language, string> = {
  en: String.raw`(?<![A-Za-z\d]|\d\.)(?:${numberSource.en})(?![A-Za-z\d]|\.\d)`,
  zh: `(?:${numberSource.zh})`,
};

/** Two or more numbers: `3, 5 and 9`, `[3, 5, 9]`, `3、5和9`. A comma with a blank behind it separates. */
export const numbers: SlotType<GivenList> = {
  source: {
    en: String.raw`[\[({]? ?${listItem.en}(?:${separator.en}${listItem.en})+ ?[\])}]?`,
    zh: String.raw`[\[({]? ?${listItem.zh}(?:${separator.zh}${listItem.zh})+ ?[\])}]?`,
  },
  read: (phrase, language) => {
    const bare = phrase.replace(/^[[({] ?| ?[\])}]$/g, '');
    const items = splitNumbers(bare, language);
    return (
      items && {
        phrase,
        value: items.map((item) => item.value),
        code: `[${items.map((item) => item.code).join(', ')}]`,
      }
    );
  },
};

/** Two or more numbers with nothing but commas between them: where an "and" parts two lists. */
export const commaNumbers: SlotType<GivenList> = {
  source: {
    en: String.raw`[\[({]? ?${listItem.en}(?:, ?${listItem.en})+ ?[\])}]?`,
    zh: String.raw`[\[({]? ?${listItem.zh}(?:[,;]${listItem.zh})+ ?[\])}]?`,
  },
  read: numbers.read,
};

/** Without blanks, commas could belong to one long number: `1,200,300` is refused, `1,2,3` and `12,15` are lists. */
function splitNumbers(text: string, language: Language) {
  const parts = text
    .split(new RegExp(language === 'en' ? ', ?and |,| and | & | ' : ',|;|和|与|以及|及| '))
    .map((part) => part.trim());
  const grouped = /\d,\d{3}(?!\d)/.test(text) && !/, /.test(text) && language === 'en';
  if (grouped) return undefined;
  const items = parts.filter((part) => part !== '').map((part) => readNumber(part, language));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Two or more words: `pear, apple and fig`. */
export const words: SlotType<GivenTexts> = {
  source: {
    en: `"?[A-Za-z]+"?(?:(?:, ?and |, ?| and )"?[A-Za-z]+"?)+`,
    zh: String.raw`"?[\u4e00-\u9fffA-Za-z]+?"?(?:(?:,|和)"?[\u4e00-\u9fffA-Za-z]+"?)+`,
  },
  read: (phrase, language) => {
    const parts = phrase
      .split(language === 'en' ? /, ?and |, ?| and / : /,|和/)
      .map((part) => part.replaceAll('"', '').trim());
    return parts.includes('')
      ? undefined
      : { phrase, value: parts, code: `[${parts.map(textCode).join(', ')}]` };
  },
};

/** One of several keywords, each with the ways to say it: `oneOf({ more: { en: 'increased by', zh: '增加' } })`. */
export function oneOf<K extends string>(choices: Record<K, Record<Language, string>>): SlotType<Given<K>> {
  const entries: [K, Record<Language, string>][] = [];
  for (const key in choices) entries.push([key, choices[key]]);
  const source = (language: Language) => entries.map(([, wording]) => wording[language]).join('|');
  return {
    source: { en: source('en'), zh: source('zh') },
    hint: { en: new RegExp(source('en'), 'i'), zh: new RegExp(source('zh'), 'i') },
    read: (phrase, language) => {
      const found = entries.find(([, wording]) => new RegExp(`^(?:${wording[language]})$`, 'i').test(phrase));
      return found && { phrase, value: found[0], code: textCode(found[0]) };
    },
  };
}
