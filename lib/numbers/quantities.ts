import { digitsSource, type ExactNumber, exact } from './exact-number';
import type { Language } from './language';
import { numberSource, readNumber } from './number';
import { readOrdinal } from './ordinal';

/** A number in a text, with what the words around it say about its kind. */
export type Quantity = ExactNumber & {
  /** The words as they stand in the plain text, sign and percent mark included. */
  phrase: string;
  /** Where the phrase begins and ends in the plain text. */
  start: number;
  end: number;
  /** `percent`: value 15 stands for 15 %; `range`: value to `upTo`; `ordinal`: 2 for "second". */
  kind: 'number' | 'percent' | 'money' | 'ordinal' | 'range';
  upTo?: number;
  /** The currency's sign or word, when kind is `money`. */
  currency?: string;
};

const moneySign = String.raw`[$€£¥￥]|US\$`;
const moneyWord = {
  en: 'dollars?|cents?|euros?|pounds? sterling|bucks|yuan|yen',
  zh: '元钱|块钱|元|块|美元|欧元|英镑|日元|角|毛|分钱',
};
const percentWord = { en: '%|per ?cent|percentage points?', zh: '%|个百分点' };

function candidates(language: Language): RegExp {
  const number = numberSource[language];
  const edge = language === 'en' ? String.raw`(?![A-Za-z]|\d|[.,]\d)` : '(?!\\d)';
  const before = language === 'en' ? String.raw`(?<![A-Za-z\d]|\d[.,/:])` : String.raw`(?<![A-Za-z\d.])`;
  const parts = [
    `(?<hundredths>百分之(?<of>${number}))`,
    `${before}(?<sign>${moneySign}) ?(?<signed>${number})${edge}`,
    language === 'zh'
      ? `${before}(?<yuan>${number})[块元](?<jiao>[\\d一二三四五六七八九])[角毛]?(?!\\d|[个元块分之十百千万])`
      : '',
    `${before}(?<low>${digitsSource})(?:-|~)(?<high>${digitsSource})(?=[^\\d/-]|$)${edge}`,
    `${before}(?<plain>${number})(?: ?(?<percent>${percentWord[language]})| ?(?<money>${moneyWord[language]})(?![a-z])|${edge})`,
  ];
  return new RegExp(parts.filter(Boolean).join('|'), 'giu');
}

const patterns = { en: candidates('en'), zh: candidates('zh') };

/**
 * Every number in a plain text (see `plainText`), in order and without overlaps, ordinals included.
 * `10-15` and `3~5` are ranges; "3 to 5" is two numbers, because "gave 3 to 5 friends" is.
 * English "one" as a pronoun is found too: the caller knows what stands beside it.
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const found: Quantity[] = findOrdinals(text, language);
  for (const match of text.matchAll(patterns[language])) {
    const quantity = quantityOf(match, language);
    if (quantity && !found.some((other) => quantity.start < other.end && other.start < quantity.end))
      found.push(quantity);
  }
  return found.sort((a, b) => a.start - b.start);
}

function quantityOf(match: RegExpExecArray, language: Language): Quantity | undefined {
  const groups = match.groups ?? {};
  const place = { phrase: match[0], start: match.index, end: match.index + match[0].length };
  const read = (text: string | undefined) => (text === undefined ? undefined : readNumber(text, language));
  const signed = read(groups.signed);
  const hundredths = read(groups.of);
  const yuan = read(groups.yuan);
  const low = read(groups.low);
  const high = read(groups.high);
  const plain = read(groups.plain);
  if (hundredths) return { ...hundredths, ...place, kind: 'percent' };
  if (signed) return { ...signed, ...place, kind: 'money', currency: groups.sign ?? '' };
  if (yuan && groups.jiao) {
    const jiao = read(groups.jiao)?.value ?? 0;
    return {
      ...exact(yuan.value + jiao / 10, `${yuan.code}.${jiao}`),
      ...place,
      kind: 'money',
      currency: '元',
    };
  }
  if (low && high && low.value < high.value) return { ...low, ...place, kind: 'range', upTo: high.value };
  if (low && groups.low) {
    return {
      ...low,
      phrase: groups.low,
      start: place.start,
      end: place.start + groups.low.length,
      kind: 'number',
    };
  }
  if (!plain) return undefined;
  if (groups.percent) return { ...plain, ...place, kind: 'percent' };
  if (groups.money) return { ...plain, ...place, kind: 'money', currency: groups.money };
  return { ...plain, ...place, kind: 'number' };
}

const ordinals = {
  en: /\b(?:\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)|twentieth|thirtieth)\b/giu,
  zh: /第(?:\d+|[一二三四五六七八九十百零]+)/gu,
};

/** "a third" and "per second" are no ordinals: the word before decides. */
function findOrdinals(text: string, language: Language): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(ordinals[language])) {
    const value = readOrdinal(match[0], language);
    const before = /(\S+)[ -]$/.exec(text.slice(0, match.index))?.[1] ?? '';
    const isPart =
      language === 'en' &&
      !/\d/.test(match[0]) &&
      (/^(?:an?|per|one|each|every)$/i.test(before) || readNumber(before, 'en'));
    if (value === undefined || isPart) continue;
    found.push({
      ...exact(value),
      phrase: match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: 'ordinal',
    });
  }
  return found;
}
