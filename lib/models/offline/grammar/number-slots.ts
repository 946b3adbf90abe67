import type { ExactNumber } from '@/lib/numbers/exact-number';
import type { Language } from '@/lib/numbers/language';
import { numberSource, readNumber } from '@/lib/numbers/number';
import { ordinalSource, readOrdinal } from '@/lib/numbers/ordinal';
import { readUnit, unitSource } from '../reading/unit-names';
import type { Unit, UnitKind } from '../reading/units';
import type { SlotType } from './form';
import type { Given, GivenNumber } from './program-lines';

const edged: Record<Language, string> = {
  en: String.raw`(?<![A-Za-z\d]|\d[.,])(?:${numberSource.en})(?![A-Za-z\d]|[.,]\d)`,
  zh: String.raw`(?:${numberSource.zh})(?!\d|\.\d)`,
};

const asGiven = (phrase: string, number: ExactNumber | undefined): GivenNumber | undefined =>
  number && { phrase, ...number };

/** Any number, in digits or words: `240`, `-3.5`, `three quarters`, `两万五千`. */
export const number: SlotType<GivenNumber> = {
  counts: true,
  source: edged,
  read: (phrase, language) => asGiven(phrase, readNumber(phrase, language)),
};

/** A number that passes a test. */
const numberWhich = (passes: (value: number) => boolean): SlotType<GivenNumber> => ({
  counts: true,
  source: edged,
  read: (phrase, language) => {
    const found = readNumber(phrase, language);
    return found && passes(found.value) ? { phrase, ...found } : undefined;
  },
});

/** A number above zero. */
export const positive = numberWhich((value) => value > 0);

/** A whole number from 0, small enough to count with. */
export const count = numberWhich((value) => Number.isSafeInteger(value) && value >= 0);

/** A whole number of any sign. */
export const integer = numberWhich((value) => Number.isSafeInteger(value));

const percentMark: Record<Language, string> = {
  en: ' ?(?:%|per ?cent)',
  zh: ' ?(?:%|个百分点)',
};

/** A percentage; its value is 15 for "15 %", "fifteen percent" and "百分之十五". */
export const percent: SlotType<GivenNumber> = {
  source: {
    en: `${edged.en}${percentMark.en}`,
    zh: `(?:百分之(?:${numberSource.zh})|${edged.zh}${percentMark.zh})`,
  },
  hint: { en: /%|per ?cent/i, zh: /%|百分/ },
  read: (phrase, language) => {
    const bare = phrase.replace(new RegExp(`${percentMark[language]}$`, 'i'), '').replace(/^百分之/, '');
    return asGiven(phrase, readNumber(bare.trim(), language));
  },
};

/** An amount of money with its currency's sign or name, or a bare number. */
export type GivenMoney = GivenNumber & { currency?: string };

const currencies: [pattern: RegExp, unit: string][] = [
  [/^(?:\$|us\$|dollars?|usd|美元|美金|bucks)$/i, '$'],
  [/^(?:€|euros?|eur|欧元)$/i, '€'],
  [/^(?:£|pounds?|gbp|英镑)$/i, '£'],
  [/^(?:元|块钱?|元钱|人民币|yuan|rmb|cny|元人民币)$/i, '元'],
  [/^(?:¥|yen|jpy|日元)$/i, '¥'],
];
const currencySign = String.raw`(?:US\$|[$€£¥])`;
const currencyWord: Record<Language, string> = {
  en: '(?:dollars?|usd|bucks|euros?|eur|pounds?|gbp|yuan|rmb|cny|yen|jpy)(?![a-z])',
  zh: '(?:元人民币|元钱|块钱|美元|美金|欧元|英镑|日元|人民币|元|块)',
};

export const currencyOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : currencies.find(([pattern]) => pattern.test(name))?.[1];

export const money: SlotType<GivenMoney> = {
  source: {
    en: `(?:${currencySign} ?)?${edged.en}(?: ?${currencyWord.en})?`,
    zh: `(?:${currencySign} ?)?${edged.zh}(?:${currencyWord.zh})?`,
  },
  read: (phrase, language) => {
    const parts = new RegExp(`^(${currencySign})? ?(.*?) ?(${currencyWord[language]})?$`, 'i').exec(phrase);
    const number = readNumber(parts?.[2] ?? '', language);
    const unit = currencyOf(parts?.[1] ?? parts?.[3]);
    const currency = unit === '元' && language === 'en' ? 'yuan' : unit;
    return number && { phrase, ...number, ...(currency === undefined ? {} : { currency }) };
  },
};

/** A number with a unit of the kind, for example a length; the unit may be left out. */
export type GivenMeasure = GivenNumber & { unit?: Unit };

export const measure = (kind: UnitKind): SlotType<GivenMeasure> => ({
  source: {
    en: `${edged.en}(?:[ -]?${unitSource('en', kind)})?`,
    zh: `${edged.zh}(?: ?${unitSource('zh', kind)})?`,
  },
  read: (phrase, language) => {
    const parts = new RegExp(`^(.*?)(?:[ -]?(${unitSource(language, kind)}))?$`, 'i').exec(phrase);
    const number = readNumber(parts?.[1] ?? '', language);
    const unit = parts?.[2] === undefined ? undefined : readUnit(parts[2], language, kind);
    return number && { phrase, ...number, ...(unit === undefined ? {} : { unit }) };
  },
});

/** The name of a unit, of one kind or of any. */
export const unitName = (kind?: UnitKind): SlotType<Given<Unit>> => ({
  source: { en: unitSource('en', kind), zh: unitSource('zh', kind) },
  read: (phrase, language) => {
    const unit = readUnit(phrase, language, kind);
    return unit && { phrase, code: `'${unit.symbol}'`, value: unit };
  },
});

/** An ordinal: 2 for "second", "2nd", "第二". */
export const ordinal: SlotType<GivenNumber> = {
  source: { en: ordinalSource.en, zh: ordinalSource.zh },
  read: (phrase, language) => {
    const value = readOrdinal(phrase, language);
    return value === undefined ? undefined : { phrase, value, code: String(value) };
  },
};
