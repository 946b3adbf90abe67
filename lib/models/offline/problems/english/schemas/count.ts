import { nounClass } from '../nouns';
import type { Noun } from '../question';
import { type Amount, minus, plus, sumOf, times } from './expressions';
import { remainderOf } from './remainder';
import type { World } from './schema-reader';
import { about, ofOwner } from './select';
import { signOf } from './sign';
import type { Fact } from './story';
import { isMoney, thingFit, type Wanted } from './thing';
import { amountOf, flowOf, timelineOf } from './timeline';

/** Facts that stand for themselves: neither rates nor comparisons nor shares. */
export const plainFacts = (facts: Fact[]): Fact[] =>
  facts.filter(({ kind }) => kind === 'state' || kind === 'change');
export const rateFacts = (facts: Fact[]): Fact[] => facts.filter(({ kind }) => kind === 'rate');

/** How many of a thing there are in the end, by what is told of it or of the groups it comes in. */
export function countOf(world: World, wanted: Wanted, exclude: Fact[] = []): Amount | undefined {
  const facts = world.facts.filter((fact) => !exclude.includes(fact));
  const asked = world.problem.asked;
  const plain = ofOwner(about(plainFacts(facts), wanted), asked);
  const rates = about(rateFacts(facts), wanted);
  if (rates.length === 0)
    return plain.length === 0 ? undefined : (remainderOf(plain, asked) ?? flowOf(timelineOf(plain, asked)));
  const product = productOf(world, rates, exclude);
  if (!product || plain.length === 0) return product;
  return plain.reduce<Amount | undefined>((amount, fact) => {
    if (!amount || fact.index < 0) return undefined;
    const isExtra =
      fact.mention.relation === 'more' ||
      /\b(?:extra|additional|another|more|loose|single|also)\b/.test(fact.text);
    const sign = fact.kind === 'state' ? (isExtra ? '+' : '?') : signOf(fact, asked);
    return sign === '+'
      ? plus(amount, amountOf(fact))
      : sign === '-'
        ? minus(amount, amountOf(fact))
        : undefined;
  }, product);
}

/** So many in each, times how many of these there are. */
export function productOf(world: World, rates: Fact[], exclude: Fact[] = []): Amount | undefined {
  const [rate] = rates;
  if (!rate || rates.some(({ index }) => index < 0)) return undefined;
  if (rates.some(({ mention }) => mention.per !== rate.mention.per)) return undefined;
  const each = sumOf(rates.map(amountOf));
  const units = unitsOf(world, rate, [...exclude, ...rates]);
  return each && units && times(units, each);
}

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
      : countOf(world, { mods: [], head: per, of: '' }, exclude);
  return named ?? othersThan(world, noun.head, exclude);
}

/** All that is counted besides a thing, where that is of one kind. */
export function othersThan(world: World, head: string, exclude: Fact[]): Amount | undefined {
  const thing: Noun = { mods: [], head, of: '' };
  const others = plainFacts(world.facts).filter(
    (fact) =>
      !exclude.includes(fact) &&
      thingFit(fact.mention.noun, thing) === 'other' &&
      !isMoney(fact.mention.noun),
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
