import type { Noun } from '../question';
import { type Amount, plus, sumOf, times } from './expressions';
import type { World } from './schema-reader';
import { about, ofOwner } from './select';
import type { Fact } from './story';
import { isMoney, thingFit, type Wanted } from './thing';
import { remainderOf } from './remainder';
import { amountOf } from './timeline';

/** Facts that stand for themselves: neither rates nor comparisons nor shares. */
export const plainFacts = (facts: Fact[]): Fact[] => facts.filter(({ kind }) => kind === 'state' || kind === 'change');
export const rateFacts = (facts: Fact[]): Fact[] => facts.filter(({ kind }) => kind === 'rate');

/** How many of a thing there are in the end, by what is told of it or of the groups it comes in. */
export function countOf(world: World, wanted: Wanted, exclude: Fact[] = []): Amount | undefined {
  const facts = world.facts.filter((fact) => !exclude.includes(fact));
  const asked = world.problem.asked;
  const plain = ofOwner(about(plainFacts(facts), wanted), asked);
  const rates = about(rateFacts(facts), wanted);
  if (rates.length === 0) return plain.length === 0 ? undefined : remainderOf(plain, asked);
  const product = productOf(world, rates, exclude);
  if (!product || plain.length === 0) return product;
  const extra = sumOf(plain.filter(({ index }) => index >= 0).map(amountOf));
  if (plain.some(({ index }) => index < 0)) return undefined;
  if (!extra) return product;
  return plain.every(({ mention, text }) => mention.relation === 'more' || /\b(?:extra|additional|another|more|loose|single)\b/.test(text)) ? plus(product, extra) : undefined;
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
  const named = per === 'each' ? undefined : countOf(world, { mods: [], head: per, of: '' }, exclude);
  return named ?? othersThan(world, noun.head, exclude);
}

/** All that is counted besides a thing, where that is of one kind. */
export function othersThan(world: World, head: string, exclude: Fact[]): Amount | undefined {
  const thing: Noun = { mods: [], head, of: '' };
  const others = plainFacts(world.facts).filter(
    (fact) => !exclude.includes(fact) && thingFit(fact.mention.noun, thing) === 'other' && !isMoney(fact.mention.noun),
  );
  if (others.length === 0 || others.some(({ index }) => index < 0)) return undefined;
  const kinds = new Set(others.map(({ mention: { noun, nounClass } }) => (nounClass === 'person' ? nounClass : noun.head)));
  return kinds.size === 1 ? remainderOf(others, world.problem.asked) : undefined;
}
