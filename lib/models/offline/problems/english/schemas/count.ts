import type { Asked } from '../question';
import { verbOf } from '../verb-classes';
import { type Amount, minus, plus, sumOf, times } from './expressions';
import type { Fact } from './fact';
import { remainderOf } from './remainder';
import type { World } from './schema-reader';
import { about, narrowed, ofOwner, qualifiersOf } from './select';
import { signOf } from './sign';
import { thingFit, type Wanted } from './thing';
import { amountOf, flowOf, timelineOf } from './timeline';
import { unitsOf } from './units';

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
export const pointersOf = ({ facts, problem: { asked } }: World): Set<string> =>
  new Set([...qualifiersOf(asked, facts), ...asked.noun.mods].filter((word) => verbOf(word) === undefined));

const timesOf = ({ said }: Asked): string[] =>
  said.filter((word) => /^(?:today|yesterday|tomorrow|morning|afternoon|evening|\w+day)$/.test(word));

/** So many in each, times how many of these there are. */
export function productOf(world: World, rates: Fact[], exclude: Fact[] = []): Amount | undefined {
  const [rate] = rates;
  if (!rate || rates.some(({ index }) => index < 0)) return undefined;
  if (rates.some(({ mention }) => mention.per !== rate.mention.per)) return undefined;
  // "$5 on each newspaper ad and $75 on each television ad": each has a number of its own.
  if (rates.filter(({ text }) => /\b(?:each|every|per)\b/.test(text)).length > 1) return undefined;
  const each = sumOf(rates.map(amountOf));
  const units = unitsOf(world, rate, [...exclude, ...rates]);
  return each && units && times(units, each);
}
