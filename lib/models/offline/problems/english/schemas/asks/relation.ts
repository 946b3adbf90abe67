import { isSmall } from '../../content-words';
import { isKindOf } from '../../nouns';
import type { Asked } from '../../question';
import { askedSides } from '../asked-sides';
import { plainFacts } from '../count';
import { type Amount, minus, over, plus, times } from '../expressions';
import type { Fact } from '../fact';
import { isVague } from '../owner';
import type { Schema, World } from '../schema-reader';
import { stem } from '../select';
import { thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** "5 more than Ann": one amount told by another, from either side, several in a row. */
export const readRelation: Schema = (world) => {
  const { asked } = world.problem;
  const wantedThing = wantedOf(asked);
  const relations = world.facts
    .filter(({ kind, index }) => kind === 'compared' && index >= 0)
    .map((fact) => relationIn(fact, world))
    .filter(
      ({ fact, one }) =>
        ![...one].some((word) => asked.names.has(word)) ||
        fact.mention.kind === 'factor' ||
        thingFit(fact.mention.noun, wantedThing) !== 'other',
    );
  if (relations.length === 0) return undefined;
  if (
    world.facts.some(
      ({ kind, index }) =>
        index < 0 || kind === 'rate' || (kind === 'change' && world.facts.length > relations.length + 1),
    )
  )
    return undefined;
  const wanted = wordsOfAsked(asked);
  const isAbout = (side: Side, other: Side) => overlap(side, wanted) > overlap(other, wanted);
  if (asked.said.includes('than')) {
    if (world.facts.some(({ kind }) => kind === 'change')) return undefined;
    const { before, than, isFewer } = askedSides(asked, world.facts);
    const [one, other] = [amountOfSide(before, world, relations), amountOfSide(than, world, relations)];
    const amount = one && other && (isFewer ? minus(other, one) : minus(one, other));
    return amount && { amount, how: 'relation difference', doubts: [] };
  }
  for (const relation of relations) {
    const [one, other] = [relation.one, relation.other];
    const side = isAbout(one, other) ? one : isAbout(other, one) ? other : undefined;
    if (!side) continue;
    const amount = amountOfSide(side, world, relations);
    if (amount && 'op' in amount.expression)
      return { amount, how: 'relation', doubts: relations.length > 1 ? ['chain'] : [] };
  }
  const [only] = relations;
  if (!only || relations.length > 1) return undefined;
  const [a, b] = [amountOfSide(only.one, world, relations), amountOfSide(only.other, world, relations)];
  const isBoth =
    /\b(?:total|altogether|all|together|both|they|combined)\b/.test(asked.said.join(' ')) ||
    isSuper(asked, only);
  return a && b && isBoth ? { amount: plus(a, b), how: 'relation sum', doubts: [] } : undefined;
};

type Side = Set<string>;
type Relation = { one: Side; other: Side; fact: Fact; sign: 'more' | 'fewer' | 'times' };

const isSuper = ({ noun }: Asked, { one, other }: Relation): boolean =>
  [one, other].every((side) =>
    [...side].some(
      (word) => isKindOf(word, noun.head) || /^(?:pupil|student|child|kid|person|people)$/.test(noun.head),
    ),
  );

/** Both sides' words: who and what before "than", who and what after it. */
function relationIn(fact: Fact, { facts, problem: { asked } }: World): Relation {
  const isThing = (word: string) =>
    facts.some(({ mention: { noun } }) => noun.head === word || noun.mods.includes(word));
  const { mention, words } = fact;
  const at = words.indexOf('than', words.indexOf('#'));
  const asFar = at >= 0 ? at : words.lastIndexOf('as');
  const after = asFar < 0 ? [] : words.slice(asFar + 1).filter((word) => word !== 'many' && word !== 'much');
  const end = after.findIndex((word) => /^(?:who|and|,|has|have|had|did|does|do|is|are|was)$/.test(word));
  const other = contentOf(end < 0 ? after : after.slice(0, end), asked.names);
  const who = words.lastIndexOf('who', words.indexOf('#'));
  const subject =
    who > 0
      ? [words[who - 1] ?? '']
      : isVague(mention.subject)
        ? asked.owners.filter((owner) => !other.has(owner) && !isVague(owner))
        : [mention.subject];
  const { head, of, mods } = mention.noun;
  const isBetweenPeople =
    [...other].some((word) => asked.names.has(word)) ||
    (subject.some((word) => asked.names.has(word)) &&
      other.size <= 1 &&
      ![...other].some((word) => isThing(word)));
  const isMeasure = /^(?:time|length|mass|volume|money)$/.test(mention.nounClass) && subject.length > 0;
  const common = [head, of];
  const far = [...other].filter((word) => !common.includes(word));
  const isByKind = mods.length > 0 && far.length > 0;
  const own = isBetweenPeople
    ? subject
    : isByKind
      ? mods.flatMap((word) => [word, stem(word)])
      : [...subject, ...common, ...mods];
  const one = new Set(
    own.filter((word) => word !== '' && word !== 'time' && !other.has(word) && !(word === head && isMeasure)),
  );
  const sign =
    mention.relation === 'times' || mention.kind === 'factor'
      ? 'times'
      : mention.relation === 'fewer than'
        ? 'fewer'
        : 'more';
  return { one, other: isByKind && !isBetweenPeople ? new Set(far) : other, fact, sign };
}

const contentOf = (words: string[], names: Set<string>): Set<string> =>
  new Set(
    words
      .map((word) => word.replace(/'s$/, ''))
      .filter((word) => /^[a-z]/.test(word) && !isSmall(word))
      .map((word) => (names.has(word) ? word : stem(word))),
  );

const wordsOfAsked = (asked: Asked): Set<string> => {
  const wanted = wantedOf(asked);
  return new Set([
    ...contentOf(asked.said, asked.names),
    ...asked.owners,
    wanted.head,
    wanted.of,
    ...wanted.mods,
  ]);
};

const overlap = (side: Side, words: Set<string>): number =>
  [...side].filter((word) => words.has(word)).length;

/** What a side comes to: as it is told, or by another relation it stands in. */
function amountOfSide(
  side: Side,
  world: World,
  relations: Relation[],
  open: Relation[] = relations,
): Amount | undefined {
  const told = plainFacts(world.facts).filter((fact) => fact.index >= 0);
  const apt = told.filter((fact) => thingFit(fact.mention.noun, wantedOf(world.problem.asked)) !== 'other');
  const facts = apt.length > 0 ? apt : told;
  const [single] = facts;
  if (side.size === 0) {
    // "Betsy's part took 18 minutes longer. The meal took 98": the meal is on neither side.
    const isOf =
      single &&
      (isVague(single.mention.subject) ||
        relations.some(({ fact }) => fact.text.includes(single.mention.subject)));
    return single && isOf && facts.length === 1 ? amountOf(single) : undefined;
  }
  const scored = facts
    .map((fact) => ({ fact, score: score(fact, side, relations) }))
    .filter(({ score }) => score > 0);
  const most = Math.max(...scored.map(({ score }) => score));
  const [own, rival] = scored.filter(({ score }) => score === most);
  if (own && !rival) return amountOf(own.fact);
  for (const relation of open) {
    const rest = open.filter((each) => each !== relation);
    const by = amountOf(relation.fact);
    if (same(relation.one, side)) {
      const base = amountOfSide(relation.other, world, relations, rest);
      if (base)
        return relation.sign === 'times'
          ? times(base, by)
          : relation.sign === 'more'
            ? plus(base, by)
            : minus(base, by);
    }
    if (same(relation.other, side)) {
      const base = amountOfSide(relation.one, world, relations, rest);
      if (base)
        return relation.sign === 'times'
          ? over(base, by)
          : relation.sign === 'more'
            ? minus(base, by)
            : plus(base, by);
    }
  }
  return undefined;
}

const same = (a: Side, b: Side): boolean =>
  [...a].some((word) => b.has(word)) &&
  ([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word)));

/** How well a fact tells a side: its owner or its kind must be named, and not another. */
function score({ mention }: Fact, side: Side, relations: Relation[]): number {
  const names = [
    mention.subject,
    ...mention.noun.mods.map(stem),
    mention.noun.head,
    mention.noun.of,
    ...mention.noun.mods,
  ].filter((word) => word !== '');
  const telling = new Set(
    relations.flatMap(({ one, other }) =>
      [...one, ...other].filter((word) => !(one.has(word) && other.has(word))),
    ),
  );
  const own = names.filter((word) => side.has(word) && telling.has(word)).length;
  const foreign = names.filter(
    (word) =>
      !side.has(word) &&
      telling.has(word) &&
      relations.some(({ one, other }) => one.has(word) || other.has(word)),
  ).length;
  return own - foreign * 0.4;
}
