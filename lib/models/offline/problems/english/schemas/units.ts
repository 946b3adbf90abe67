import type { Noun } from '../noun-of';
import { nounClass } from '../nouns';
import { countOf, plainFacts, pointersOf } from './count';
import { type Amount, sumOf } from './expressions';
import type { Fact } from './fact';
import { remainderOf } from './remainder';
import type { World } from './schema-reader';
import { about, narrowed } from './select';
import { isMoney, thingFit } from './thing';
import { amountOf, flowOf, timelineOf } from './timeline';

/** How many there are of what a rate belongs to. */
export function unitsOf(world: World, rate: Fact, exclude: Fact[]): Amount | undefined {
  const { per, noun } = rate.mention;
  if (nounClass(per) === 'person') {
    const people = plainFacts(world.facts).filter(
      (fact) => !exclude.includes(fact) && fact.mention.nounClass === 'person',
    );
    if (people.length > 0) return remainderOf(people, world.problem.asked);
  }
  const named =
    /^(?:each|one|time)$/.test(per) && per !== 'time'
      ? undefined
      : (pointedTo(world, per, exclude) ?? countOf(world, { mods: [], head: per, of: '' }, exclude));
  if (named) return named;
  const others = othersThan(world, noun.head, exclude);
  // "$4 a carton" is not multiplied by days.
  const isOf = (fact: Fact) =>
    /^(?:|each|one|time|piece)$/.test(per) ||
    (fact.mention.nounClass === 'time') === (nounClass(per) === 'time');
  return others && world.facts.filter(({ index }) => others.used.includes(index)).every(isOf)
    ? others
    : undefined;
}

/** The groups that the question's own words point to: "on small seats". */
function pointedTo(world: World, per: string, exclude: Fact[]): Amount | undefined {
  const groups = about(plainFacts(world.facts.filter((fact) => !exclude.includes(fact))), {
    mods: [],
    head: per,
    of: '',
  });
  const kinds = new Set(
    groups.flatMap(({ mention, text }) => [
      ...mention.noun.mods,
      ...[...text.matchAll(/\b(?:for|in|on|at|during|last|this|before|after) ((?:\w+ ?){1,4})/g)].flatMap(
        (match) => (match[1] ?? '').split(' '),
      ),
    ]),
  );
  const meant = narrowed(
    groups,
    [...pointersOf(world)].filter((word) => kinds.has(word)),
  );
  const [only] = meant;
  return only && groups.length > 1 && meant.length === 1 && only.index >= 0 ? amountOf(only) : undefined;
}

/** All that is counted besides a thing, where that is of one kind. */
export function othersThan(world: World, head: string, exclude: Fact[]): Amount | undefined {
  const thing: Noun = { mods: [], head, of: '' };
  const isOther = (noun: Noun) => head === '' || thingFit(noun, thing) === 'other';
  const others = plainFacts(world.facts).filter(
    (fact) => !exclude.includes(fact) && isOther(fact.mention.noun) && !isMoney(fact.mention.noun),
  );
  if (others.length === 0 || others.some(({ index }) => index < 0)) return undefined;
  const kinds = new Set(
    others.map(({ mention: { noun, nounClass } }) => (nounClass === 'person' ? nounClass : noun.head)),
  );
  const steps = timelineOf(others, world.problem.asked);
  if (kinds.size === 1) return remainderOf(others, world.problem.asked) ?? flowOf(steps);
  const isListed = others.every(
    ({ mention }) =>
      mention.sentence === others[0]?.mention.sentence && mention.verb === others[0]?.mention.verb,
  );
  return isListed && others.every(({ mention }) => mention.nounClass === 'thing')
    ? sumOf(others.map(amountOf))
    : undefined;
}
