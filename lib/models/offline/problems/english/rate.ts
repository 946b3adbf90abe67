import type { Quantity } from '@/lib/numbers/quantities';
import type { Span } from './clause';
import { lastNoun } from './noun-group';
import { nounEnd } from './noun-of';
import { nounClass, singular } from './nouns';
import type { Token } from './tokens';

/** For a rate, the noun of which each one has so many; empty for other quantities. */
export function perOf(tokens: Token[], at: number, clause: Span, group: number, quantity: Quantity): string {
  const after = tokens.slice(at + 1 + group, clause.to);
  const lower = (index: number) => after[index]?.lower ?? '';
  for (let index = 0; index < Math.min(after.length, 6); index += 1) {
    if (after[index]?.quantity !== undefined || /^(?:where|which|if|when|but)$/.test(lower(index))) break;
    if (lower(index) === 'same') break;
    if (/^(?:each|every|per)$/.test(lower(index))) {
      // "2 chapters each with 405 pages": the rate is what comes after.
      const isAhead = /^(?:with|has|have|having|holds?|holding|containing|contains?)$/.test(lower(index + 1));
      if (isAhead || (lower(index + 1) === 'one' && /^(?:with|has|having|holding)$/.test(lower(index + 2))))
        break;
      if (lower(index + 1) === 'of') return 'each';
      const noun =
        /^[a-z]/.test(lower(index + 1)) && !nounEnd.has(lower(index + 1)) ? singular(lower(index + 1)) : '';
      return noun !== '' && noun !== 'other' ? lastNoun(after, index + 1) : 'each';
    }
    if (/^(?:apiece)$/.test(lower(index)) || (lower(index) === 'a' && lower(index + 1) === 'piece'))
      return 'each';
    if (
      /^(?:a|an)$/.test(lower(index)) &&
      (index === 0 || quantity.kind === 'money') &&
      isRateNoun(lower(index + 1), quantity, index)
    )
      return singular(lower(index + 1));
    if (lower(index) === 'at' && lower(index + 1) === 'a' && lower(index + 2) === 'time') return 'time';
  }
  // "It takes 4 apples to make a pie"
  const words = after.slice(0, 5).map((token) => token.lower);
  const made = words.findIndex(
    (word, index) => words[index - 2] === 'to' && /^(?:an?|one|each|every)$/.test(word),
  );
  if (
    made > 0 &&
    tokens.slice(clause.from, at).some(({ verb }) => verb?.base === 'take' || verb?.base === 'use')
  )
    return lastNoun(after, made + 1);
  // "6 dollar toys"
  if (quantity.kind === 'money' && group > 0 && /(?:dollar|cent)$/i.test(quantity.phrase))
    return lastNoun(tokens, at + 1);
  const before = tokens.slice(clause.from, at);
  const each = before.findLastIndex((token) => /^(?:each|every)$/.test(token.lower));
  const ofEach = before.slice(each).map(({ lower }) => lower);
  if (
    each >= 0 &&
    before[each + 3]?.quantity !== undefined &&
    /^each of (?:the|his|her|my|our|their|these|those) /.test(ofEach.join(' '))
  ) {
    const named = lastNoun(before, each + 4);
    if (named !== '' && before.slice(each + 4).every((token) => token.quantity === undefined)) return named;
  }
  const isAmong = /^each of (?:his|her|the|their|these|those|my|our)$/.test(
    before
      .slice(-3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const belongsBefore = before
    .slice(Math.max(0, each - 4), Math.max(0, each))
    .some((token) => token.quantity !== undefined);
  const isPast =
    (belongsBefore && before.slice(each).some(({ lower }) => lower === 'and' || lower === ',')) ||
    (each >= 0 && /^(?:and|,|on|for)$/.test(before[each + 1]?.lower ?? ''));
  if (each >= 0 && !isAmong && !isPast && !before.slice(each).some((token) => token.quantity !== undefined)) {
    const noun = lastNoun(before, each + 1);
    if (noun !== '' && noun !== 'of') return noun;
    return 'each';
  }
  if (
    /^(?:of size|size of)$/.test(
      before
        .slice(-2)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return lastNoun(before, before.length - 3);
  const [third, second, first] = [before.at(-3), before.at(-2), before.at(-1)];
  if (first?.lower === 'of' && second?.lower.endsWith('s') && nounClass(singular(second.lower)) === 'holder')
    return singular(second.lower);
  if (
    first?.lower === 'with' &&
    third &&
    second &&
    nounClass(singular(second.lower)) === 'holder' &&
    third.quantity === undefined &&
    /s$/.test(second.lower)
  )
    return singular(second.lower);
  if (
    quantity.kind === 'money' &&
    group === 0 &&
    after[0] &&
    !nounEnd.has(lower(0)) &&
    /^[a-z]/.test(lower(0)) &&
    !after[0].verb
  )
    return singular(lower(0));
  // "boxes which can hold 9 magazines"
  const which = before.findLastIndex(({ lower }) => lower === 'which' || lower === 'that');
  const holds = before
    .slice(which + 1)
    .filter(({ lower }) => !/^(?:can|could|will|only|exactly)$/.test(lower));
  if (which > 0 && holds.length === 1 && holds[0]?.verb?.verbClass === 'hold')
    return singular(before[which - 1]?.lower ?? '');
  const one = before.findLastIndex((token) => /^(?:a|an|one|the)$/.test(token.lower));
  const verb = before.findLast((token) => token.verb)?.verb;
  if (
    one >= 0 &&
    one <= 1 &&
    verb &&
    (verb.base === 'cost' ||
      verb.verbClass === 'hold' ||
      (before[one]?.lower === 'one' && verb.verbClass === 'have' && before[one + 1]?.verb === undefined)) &&
    before[one]?.lower !== 'the'
  )
    return singular(before[one + 1]?.lower ?? '');
  return '';
}

export function inOneOf(tokens: Token[], from: number, to: number): string {
  const [first, second] = tokens.slice(from, Math.min(to, from + 2));
  const isOne = /^(?:in|on|for|to)$/.test(first?.lower ?? '') && /^(?:a|an|one)$/.test(second?.lower ?? '');
  return isOne ? lastNoun(tokens.slice(0, to), from + 2) : '';
}

const isRateNoun = (word: string, { kind }: Quantity, index: number): boolean =>
  /^(?:second|minute|hour|day|week|month|year|night|mile|pound|gallon|person|game|pack|box|bag|dozen|kilogram|ounce|yard|foot)$/.test(
    word,
  ) ||
  (kind === 'money' && index === 0 && word !== '');
