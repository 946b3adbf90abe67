import type { Noun } from '../noun-of';
import { nounClass } from '../nouns';
import type { Asked } from '../question';
import { verbOf } from '../verb-classes';
import { type Amount, minus, plus, sumOf, times } from './expressions';
import type { Fact } from './fact';
import { remainderOf } from './remainder';
import type { World } from './schema-reader';
import { about, narrowed, ofOwner, qualifiersOf } from './select';
import { signOf } from './sign';
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
  const rates = ratesOf(world, about(rateFacts(facts), wanted), exclude);
  const all = ofOwner(about(plainFacts(facts), wanted), asked).filter((fact) => !isIdle(fact));
  const plain =
    rates.length === 0
      ? narrowed(all, timesOf(asked))
      : all.filter(({ mention }) => mention.noun.head === '' || thingFit(mention.noun, wanted) !== 'perhaps');
  if (rates.length === 0)
    return plain.length === 0 ? undefined : (remainderOf(plain, asked) ?? flowOf(timelineOf(plain, asked)));
  const product = productOf(world, rates, exclude);
  if (!product || plain.length === 0) return product;
  const unit = plainFacts(facts).find(
    ({ index }) => index >= 0 && product.used.includes(index) && index !== rates[0]?.index,
  );
  const flow = unit?.kind === 'change' ? signOf(unit, asked) : '?';
  return plain.reduce<Amount | undefined>((amount, fact) => {
    if (!amount || fact.index < 0) return undefined;
    const isExtra =
      fact.mention.relation === 'more' ||
      /\b(?:extra|additional|another|more|loose|single|also)\b/.test(fact.text);
    // "He had 14. He bought 7 packets with 4 in each."
    if (amount && fact.kind === 'state' && !isExtra && plain.length === 1 && flow !== '0' && flow !== '?')
      return flow === '+' ? plus(amountOf(fact), amount) : minus(amountOf(fact), amount);
    const sign = fact.kind === 'state' ? (isExtra ? '+' : '?') : signOf(fact, asked);
    return sign === '+'
      ? plus(amount, amountOf(fact))
      : sign === '-'
        ? minus(amount, amountOf(fact))
        : undefined;
  }, product);
}

/** "put some into bags": an amount that is not told, where it does not come or go. */
const isIdle = ({ index, mention }: Fact): boolean =>
  index < 0 && /^(?:have|put|share|none|do)$/.test(mention.verbClass);

/** Rates of what is counted, where there are any; of these, those that the question points to. */
function ratesOf(world: World, rates: Fact[], exclude: Fact[]): Fact[] {
  const { facts } = world;
  const isCounted = ({ mention: { per } }: Fact) =>
    /^(?:each|one|time|piece)$/.test(per) ||
    facts.some(
      (fact) =>
        !exclude.includes(fact) && thingFit(fact.mention.noun, { mods: [], head: per, of: '' }) !== 'other',
    );
  const counted = rates.filter(isCounted);
  return narrowed(counted.length > 0 ? counted : rates, pointersOf(world));
}

/** The question's words that may say which groups are meant. */
const pointersOf = ({ facts, problem: { asked } }: World): Set<string> =>
  new Set([...qualifiersOf(asked, facts), ...asked.noun.mods].filter((word) => verbOf(word) === undefined));

const timesOf = ({ said }: Asked): string[] =>
  said.filter((word) => /^(?:today|yesterday|tomorrow|morning|afternoon|evening|\w+day)$/.test(word));

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
      : (pointedTo(world, per, exclude) ?? countOf(world, { mods: [], head: per, of: '' }, exclude));
  return named ?? othersThan(world, noun.head, exclude);
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
