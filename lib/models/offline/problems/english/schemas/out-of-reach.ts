import type { Problem } from '../problem';
import type { Amount } from './expressions';
import type { Fact } from './fact';

/** Words that stand for numbers or for steps that no schema works out. */
const unread =
  /\b(?:halfway|halves|(?:a|one|two|three) (?:thirds?|fourths?|fifths?|quarters?)|quarters? of|decade|century|remainder|profit|discount of|average|doubled?|doubles|tripled?|except|and (?:his|her|their|my) (?:\d+|two|three|four|five|six) \w+ (?:share|split|divide)|till|until|only\b[^?]*\bboth|both\b[^?]*\bonly|a dozen|dozens of)\b|(?<!(?:first|second|other|last) )\bhalf\b(?!-)|%|percent|\d ?\/ ?\d/i;

/** Longer stories have more to them than a schema sees. */
const longest = 280;

/** In a story of that length a number that nothing explains is rarely there for nothing. */
export const isLong = ({ text }: Problem): boolean => text.length > 170;

/** Whether a problem says more than the schemas read. */
export function isOutOfReach({ text, mentions }: Problem): boolean {
  const hasCoin = mentions.some(({ kind, noun }) => kind === 'money' && noun.of === 'quarter');
  return text.length > longest || unread.test(hasCoin ? text.replace(/\b(?:a|one) quarter\b/gi, '') : text);
}

/** Whether a reading mixes units of one measure: feet with inches, so many a week with days. */
export function mixesUnits({ asked }: Problem, facts: Fact[], { used }: Amount): boolean {
  const own = facts.filter(({ index }) => used.includes(index));
  const isPerOther = ({ kind, mention }: Fact) =>
    kind === 'rate' && own.some((other) => other.mention.noun.head === mention.per);
  const heads = (nounClass: string, some: Fact[]) =>
    new Set(some.flatMap(({ mention }) => (mention.nounClass === nounClass ? [mention.noun.head] : [])));
  if (
    ['length', 'mass', 'volume'].some(
      (nounClass) =>
        heads(
          nounClass,
          own.filter((fact) => !isPerOther(fact)),
        ).size > 1,
    )
  )
    return true;
  const rates = own.filter(({ kind, mention }) => kind === 'rate' && timeUnit.test(mention.per));
  if (rates.length === 0) return false;
  const perAsked = askedPer.exec(asked.said.join(' '))?.[1];
  const counted = [
    ...heads(
      'time',
      own.filter((fact) => fact.kind !== 'rate'),
    ),
    ...(perAsked ? [perAsked] : []),
  ];
  return counted.some((unit) =>
    rates.every(({ mention }) => mention.per !== unit && mention.noun.head !== unit),
  );
}

const timeUnit = /^(?:second|minute|hour|day|week|month|year)$/;
const askedPer = /\b(?:per|each|every|an?) (second|minute|hour|day|week|month|year)\b/;
