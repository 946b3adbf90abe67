import type { Language } from '@/lib/numbers/language';
import { type Unit, type UnitKind, units } from './units';

const spellings = (language: Language, kind?: UnitKind): string =>
  units
    .filter((unit) => kind === undefined || unit.kind === kind)
    .flatMap((unit) => (language === 'zh' ? `${unit.zh}|${unit.en}` : unit.en).split(/\|(?![^(]*\))/))
    .sort((a, b) => b.length - a.length)
    .join('|');

const edge = String.raw`(?![A-Za-z²³\/])`;

/** A regular expression source for the name of a unit, of one kind or of any. */
export const unitSource = (language: Language, kind?: UnitKind): string =>
  `(?:${spellings(language, kind)})${edge}`;

const readers: Record<Language, [RegExp, Unit][]> = {
  en: units.map((unit) => [new RegExp(`^(?:${unit.en})$`, 'iu'), unit]),
  zh: units.map((unit) => [new RegExp(`^(?:${unit.zh}|${unit.en})$`, 'iu'), unit]),
};

/** The unit of that name; undefined when there is none. */
export const readUnit = (name: string, language: Language, kind?: UnitKind): Unit | undefined =>
  readers[language].find(
    ([pattern, unit]) => (kind === undefined || unit.kind === kind) && pattern.test(name.trim()),
  )?.[1];
