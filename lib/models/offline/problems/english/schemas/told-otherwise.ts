import type { Noun } from '../noun-of';
import { isKindOf, nounClass, singular } from '../nouns';
import type { Asked } from '../question';
import type { Token } from '../tokens';
import type { Fact } from './fact';
import { thingFit, wantedOf } from './thing';

/** "gives all of her pencils": as many as she is told to have. */
export function handOver(facts: Fact[]) {
  for (const fact of facts) {
    if (fact.index >= 0 || !/^all/i.test(fact.mention.phrase)) continue;
    const owned = facts.find(
      ({ kind, index, mention }) =>
        kind === 'state' && index >= 0 && mention.subject === fact.mention.subject,
    );
    if (!owned) continue;
    fact.index = owned.index;
    fact.mention = { ...fact.mention, value: owned.mention.value };
  }
}

/** "A box holds 18 cups": where boxes are neither counted nor asked for, that is simply how much there is. */
export function settleRates(facts: Fact[], asked: Asked) {
  for (const fact of facts) {
    const { per, subject } = fact.mention;
    const isHolding =
      fact.kind === 'state' &&
      fact.mention.verbClass === 'hold' &&
      !/^(?:weigh|measure)$/.test(fact.mention.verb) &&
      facts.some((other) => other !== fact && other.mention.noun.head === subject);
    if (isHolding) {
      fact.kind = 'rate';
      fact.mention = { ...fact.mention, per: subject, relation: 'rate' };
      continue;
    }
    if (fact.kind !== 'rate' || /^(?:|each|one|time|piece)$/.test(per)) continue;
    const isCounted = facts.some(
      ({ mention }) =>
        mention.noun.head === per ||
        mention.noun.of === per ||
        isKindOf(mention.noun.head, per) ||
        (mention.nounClass === 'person' && nounClass(per) === 'person'),
    );
    const thing: Noun = { mods: [], head: per, of: '' };
    if (
      isCounted ||
      thingFit(thing, wantedOf(asked)) === 'same' ||
      asked.noun.head === per ||
      /^(?:each|every)\b/.test(fact.text)
    )
      continue;
    if (/^(?:if )?(?:an?|the|each|every) /.test(fact.text)) fact.kind = 'state';
    // "used 8 to decorate a card": once.
    if (/# (?:\w+ ){0,2}to \w+ an? /.test(fact.text)) fact.kind = 'change';
  }
}

/** "put 32 in one load and split the rest": what is told before the rest is taken from the whole. */
export function takeFromRest(facts: Fact[], tokens: Token[]) {
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:rest|others|remainder)$/.test(token.lower) || tokens[index - 1]?.lower !== 'the') continue;
    const before = facts.filter(({ at, mention }) => at < index && mention.sentence >= token.sentence - 1);
    const last = before.at(-1);
    for (const part of before.filter(({ mention }) => mention.sentence === last?.mention.sentence)) {
      const hasWhole = facts.some(
        ({ mention, place }) =>
          place < part.place &&
          (part.mention.relation === 'part' || thingFit(part.mention.noun, mention.noun) !== 'other'),
      );
      if (hasWhole && part.kind !== 'rate')
        Object.assign(part, { kind: 'change', isNegated: true, isBeforeRest: true });
    }
  }
}

/** "puts the cards into boxes with 15 in each": 15 cards, whatever was counted last. */
export function nameRates(facts: Fact[]) {
  for (const fact of facts) {
    if (fact.kind !== 'rate' || !fact.mention.inherited) continue;
    const before = fact.words.slice(0, fact.words.indexOf('#')).map(singular);
    const named = facts.find(
      ({ mention }) =>
        mention !== fact.mention &&
        mention.noun.head !== fact.mention.per &&
        before.includes(mention.noun.head),
    );
    if (named)
      fact.mention = {
        ...fact.mention,
        noun: { mods: [], head: named.mention.noun.head, of: named.mention.noun.of },
      };
  }
}

/** "Ann had 30 cards, and 9 were torn": of those that she had, not besides them. */
export function markParts(facts: Fact[]) {
  for (const fact of facts) {
    const isSaid =
      /^(?:but |and |if )?(?:only )?# (?:\w+ ){0,2}(?:were|was|are|had) (?!in |on |at |there |\w+ing\b)\w+/.test(
        fact.text,
      );
    const hasWhole = facts.some(
      ({ mention, place, kind }) =>
        place < fact.place && kind !== 'rate' && mention.noun.head === fact.mention.noun.head,
    );
    if (isSaid && hasWhole && fact.kind !== 'rate' && fact.mention.relation === 'plain')
      fact.mention = { ...fact.mention, relation: 'part' };
  }
}
