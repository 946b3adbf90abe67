import { isKindOf } from '../../nouns';
import { type AskedSides, askedSides, isComparison } from '../asked-sides';
import { type Amount, minus, sumOf } from '../expressions';
import type { Fact } from '../fact';
import type { Schema, World } from '../schema-reader';
import { narrowed, stem } from '../select';
import { sideOf } from '../sides';
import { thingFit, wantedOf } from '../thing';
import { amountOf, endOf, missingChange, startOf, timelineOf } from '../timeline';

/** How many more there are of one than of another. */
export const readComparison: Schema = (world) => {
  const { asked } = world.problem;
  if (!isComparison(asked)) return undefined;
  const sides = askedSides(asked, world.facts);
  const facts = comparable(world, sides.than);
  const [one, other] = [
    amountOfSide(world, facts, sides.before, sides),
    amountOfSide(world, facts, sides.than, sides),
  ];
  if (!one || !other || one.used.join() === other.used.join()) return undefined;
  const kinds = new Set(
    facts
      .filter(({ index }) => [...one.used, ...other.used].includes(index))
      .map(({ kind }) => kind === 'rate'),
  );
  if (kinds.size > 1) return undefined;
  // "60 miles an hour for 5 hours": how far that is has to be worked out first.
  const rates = facts.filter(
    ({ index, kind }) => kind === 'rate' && [...one.used, ...other.used].includes(index),
  );
  const isRun = rates.some(({ mention }) =>
    world.facts.some(({ kind, mention: { noun } }) => kind !== 'rate' && noun.head === mention.per),
  );
  if (isRun && !/\b(?:each|every|per|an?)\b/.test(asked.said.join(' '))) return undefined;
  return { amount: sides.isFewer ? minus(other, one) : minus(one, other), how: 'compare', doubts: [] };
};

/** The facts that either side may mean. */
function comparable(world: World, than: Set<string>): Fact[] {
  const { asked } = world.problem;
  return world.facts.filter(({ kind, mention: { noun } }) => {
    if (kind === 'compared' || kind === 'share') return false;
    const wanted = wantedOf(asked);
    if (wanted.head.startsWith('@')) return thingFit(noun, wanted) === 'same';
    const named = [noun.head, noun.of, ...noun.mods].flatMap((word) => [word, stem(word)]);
    return (
      thingFit(noun, asked.noun) !== 'other' ||
      [...than].some((word) => named.includes(word) || isKindOf(noun.head, word))
    );
  });
}

/** What one side comes to: its one amount, or what is left of what came and went. */
function amountOfSide(
  world: World,
  facts: Fact[],
  own: Set<string>,
  { before, than, shared, text }: AskedSides,
): Amount | undefined {
  const { asked } = world.problem;
  const said = own === before ? text.before : text.than;
  if (/\b(?:stayed|stay|behind|remain\w*|left|now|still)\b/.test(said) && own === than)
    return endOf(timelineOf(facts, asked));
  if (/\bbefore\b/.test(said)) return startOf(timelineOf(facts, asked));
  const other = own === before ? than : before;
  const found = sideOf(facts, own, other);
  const doing = facts.filter(
    (fact) => fact.mention.verb === asked.verb?.base && !sideOf(facts, other, own).includes(fact),
  );
  const meant = found.length > 0 ? found : doing.length === 1 ? doing : [];
  const isGoingOn =
    /\b(?:is|are|was|were) (?:\w+ )?\w+ing\b|\b(?:have|has|had|are|were|is|was)\b.*\bleft\b/.test(
      asked.said.join(' '),
    );
  const isState = (asked.verb?.verbClass ?? 'have') === 'have' || isGoingOn;
  const there = meant.filter(({ kind }) => kind === 'state');
  const here = narrowed(there, shared);
  const side = isState
    ? meant.filter((fact) => !there.includes(fact) || here.includes(fact))
    : narrowed(meant, shared);
  if (side.length === 0) return undefined;
  if (isState && side.some(({ index }) => index >= 0))
    return endOf(timelineOf(side, { ...asked, owners: [] }));
  if (side.every(({ index }) => index >= 0)) return sumOf(side.map(amountOf));
  return side.length === 1 ? missingChange(timelineOf(facts, asked)) : undefined;
}
