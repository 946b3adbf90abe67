import { isSmall } from '../../content-words';
import { isKindOf } from '../../nouns';
import type { Asked } from '../../question';
import { verbOf } from '../../verb-classes';
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
  return { amount: sides.isFewer ? minus(other, one) : minus(one, other), how: 'compare', doubts: [] };
};

/** Whether the question itself compares two things. */
export const isComparison = ({ said }: Asked): boolean =>
  said.some((word) => word === 'than' || word === 'compared') &&
  /\b(?:more|less|fewer|\w+er)\b/.test(said.join(' '));

export type AskedSides = {
  before: Set<string>;
  than: Set<string>;
  shared: Set<string>;
  text: Record<'before' | 'than', string>;
  isFewer: boolean;
};

/** The words on both sides of "than", without those that both share: "than sweet ones | did he eat". */
export function askedSides({ said, names, noun, verb }: Asked, facts: Fact[]): AskedSides {
  const things = new Set(
    facts.flatMap(({ mention }) =>
      [mention.noun.head, mention.noun.of, ...mention.noun.mods].flatMap((word) => [word, stem(word)]),
    ),
  );
  const at = said.findIndex(
    (word, index) => word === 'than' || (word === 'to' && said[index - 1] === 'compared'),
  );
  const [first, second] = [said.slice(0, at), said.slice(at + 1)];
  const clause = second.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:did|does|do|will|would|can|could|had|has|have|are|were|is|was)$/.test(word) &&
      /^(?:he|she|they|it|we|you|i|there|the|his|her|their|[a-z]+)$/.test(second[index + 1] ?? '') &&
      !/^(?:on|in|at|for|now)$/.test(second[index + 1] ?? ''),
  );
  const [far, common] = clause < 0 ? [second, []] : [second.slice(0, clause), second.slice(clause)];
  const [near, than] = [contentOf(first, names), contentOf(far, names)];
  const isClause = far.some(
    (word, index) =>
      /^(?:he|she|they|it|that|those|who)$/.test(far[index - 1] ?? '') &&
      verbOf(word) !== undefined &&
      !/^(?:did|does|do|has|had|have)$/.test(word),
  );
  const shared = new Set([...[...near].filter((word) => than.has(word)), ...contentOf(common, names)]);
  for (const word of shared) {
    near.delete(word);
    than.delete(word);
  }
  const isThing = [...than].some((word) => things.has(word));
  if (!isClause && !isThing)
    for (const word of [noun.head, verb?.base ?? '']) {
      if (near.delete(word)) shared.add(word);
    }
  const people = (words: Set<string>) => new Set([...words].filter((word) => names.has(word)));
  const [nearPeople, farPeople] = [people(near), people(than)];
  if (nearPeople.size > 0 && farPeople.size > 0)
    return {
      before: nearPeople,
      than: farPeople,
      shared,
      text: { before: first.join(' '), than: far.join(' ') },
      isFewer: isFewerIn(first),
    };
  const aux = first.findIndex((word) => /^(?:did|does|do|has|have|had|will|would|can)$/.test(word));
  const doer = first[aux + 1] ?? '';
  const isNamedBoth = far.some(
    (word) => names.has(word.replace(/'s$/, '')) || /^(?:his|her|their)$/.test(word),
  );
  if (aux >= 0 && !isNamedBoth) near.delete(stem(doer));
  return {
    before: near,
    than,
    shared,
    text: { before: first.join(' '), than: far.join(' ') },
    isFewer: isFewerIn(first),
  };
}

const isFewerIn = (words: string[]): boolean =>
  words.some((word) => /^(?:fewer|less|lesser|shorter|lighter|younger|smaller|lower)$/.test(word));

const contentOf = (words: string[], names: Set<string>): Set<string> =>
  new Set(
    words
      .filter(
        (word) =>
          (!isSmall(word) || /^(?:off|away)$/.test(word)) && !/^(?:those|ones|ne|how|many)$/.test(word),
      )
      .map((word) => word.replace(/'s$/, ''))
      .map((word) => (names.has(word) ? word : stem(word))),
  );

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
