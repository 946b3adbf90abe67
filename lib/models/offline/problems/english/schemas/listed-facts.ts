import type { Noun } from '../noun-of';
import { singular } from '../nouns';
import { verbOf } from '../verb-classes';
import type { Fact } from './fact';

const dayWord = /^(?:today|yesterday|tomorrow)$/;
const place = /# .*\b(?:in|on|at|to|from|during|before|after|for|by|into|today|yesterday|tomorrow|\w+day)\b/;
const ownVerb = /\b(?:has|have|had|is|are|was|were|now|did|will|would)\b/;

/** Facts that are listed share what is said of the first and of the last of them. */
export function shareClauses(facts: Fact[]) {
  shareComparisons(facts);
  for (const [index, fact] of facts.entries()) {
    const before = facts[index - 1];
    const isListed = before && before.mention.sentence === fact.mention.sentence && isElliptical(fact);
    if (isListed && fact.when === 'plain') fact.when = before.when;
    if (
      isListed &&
      fact.when === 'end' &&
      before.when === 'plain' &&
      before.kind === 'state' &&
      !/\bnow\b/.test(fact.text)
    )
      before.when = 'end';
    const isAlsoWanted =
      before?.mention.sentence === fact.mention.sentence && /\bthat (?:is|are|costs?) #/.test(fact.text);
    if ((isListed || isAlsoWanted) && before.isGoal) fact.isGoal = true;
    if (isListed && !place.test(fact.text))
      fact.shared.push(...before.words.slice(0, before.words.indexOf('#')));
    if (
      isListed &&
      before.kind === 'state' &&
      fact.kind === 'change' &&
      before.mention.verb === fact.mention.verb
    )
      fact.kind = 'state';
  }
  for (const [index, fact] of facts.entries()) {
    const next = facts[index + 1];
    if (!next || next.mention.sentence !== fact.mention.sentence || !isElliptical(next)) continue;
    // "6 more storks and 2 more birds came": the verb goes for both.
    if (fact.mention.verbClass === 'none' && next.kind === 'change') {
      fact.mention = { ...fact.mention, verb: next.mention.verb, verbClass: next.mention.verbClass };
      fact.kind = 'change';
    }
    const areAlike = isRateable(fact) && isRateable(next) && !isHolding(fact) && !isHolding(next);
    if (!areAlike || (fact.kind === 'rate') === (next.kind === 'rate')) continue;
    const [rate, other] = fact.kind === 'rate' ? [fact, next] : [next, fact];
    other.kind = 'rate';
    other.mention = { ...other.mention, per: rate.mention.per, relation: 'rate' };
  }
  for (const [index, fact] of [...facts.entries()].reverse()) {
    const next = facts[index + 1];
    if (
      next &&
      next.mention.sentence === fact.mention.sentence &&
      isElliptical(next) &&
      !fact.words.some((word) => dayWord.test(word))
    )
      fact.shared.push(...next.words.filter((word) => dayWord.test(word)));
    if (
      !next ||
      next.mention.sentence !== fact.mention.sentence ||
      !isElliptical(next) ||
      place.test(fact.text)
    )
      continue;
    fact.shared = [
      ...fact.shared,
      ...next.shared,
      ...next.words.slice(next.words.indexOf('#') + 1).filter((word) => !isOf(next.mention.noun, word)),
    ];
  }
}

/** "13 more apples and 17 fewer peaches than Ann": both are compared. */
function shareComparisons(facts: Fact[]) {
  for (const [index, fact] of facts.entries()) {
    const next = facts[index + 1];
    const isOpen = fact.kind === 'state' && /# (?:more|fewer|less)\b/.test(fact.text);
    if (!isOpen || next?.kind !== 'compared' || next.mention.sentence !== fact.mention.sentence) continue;
    const than = next.words.indexOf('than');
    if (than < 0) continue;
    fact.kind = 'compared';
    fact.mention = { ...fact.mention, relation: /# more\b/.test(fact.text) ? 'more than' : 'fewer than' };
    fact.words = [...fact.words, ...next.words.slice(than)];
  }
}

/** "3 stools with 3 legs each": what has so many of its own. */
const isHolding = ({ text }: Fact): boolean =>
  /# (?:\w+ ){1,2}?(?:with (?:\d|[a-z]+ \w+ (?:each|in))|(?:at|for) \$)/.test(text);

const isRateable = ({ mention, text }: Fact): boolean =>
  !/\b(?:more|extra|another|additional|loose)\b/.test(text) &&
  (mention.nounClass === 'thing' || mention.nounClass === 'person');

const isOf = ({ head, of, mods }: Noun, word: string): boolean =>
  [head, of, ...mods].includes(word) || singular(word) === head;

/** "and 5 green ones": a number without a verb of its own before it. */
const isElliptical = ({ words }: Fact): boolean =>
  !words.slice(0, words.indexOf('#')).some((word) => verbOf(word) !== undefined || ownVerb.test(word));
