import { plainFacts } from '../count';
import { type Amount, minus, sumOf, times } from '../expressions';
import type { Fact } from '../fact';
import type { Schema, World } from '../schema-reader';
import { isMoney, thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** What several things cost together, each so many times its price, and what is left of the money for it. */
export const readPrice: Schema = (world) => {
  const { asked } = world.problem;
  const money = world.facts.filter(({ index, mention }) => index >= 0 && isMoney(mention.noun));
  const prices = money.filter(({ kind }) => kind === 'rate');
  if (wantedOf(asked).head !== '@money' || prices.length === 0 || (prices.length === 1 && money.length === 1))
    return undefined;
  if (asked.aims.includes('each')) return undefined;
  const plain = money.filter((fact) => !prices.includes(fact));
  const had = plain.filter(
    ({ kind, mention, text }) =>
      kind === 'state' ||
      /\bwith (?:an? )?#|# bills?\b/.test(text) ||
      mention.verbClass === 'give' ||
      /^(?:save|earn|get|receive)$/.test(mention.verb),
  );
  const spent = plain.filter((fact) => !had.includes(fact));
  const costs = prices.map((price) => costOf(world, price, prices));
  if (costs.some((cost) => cost === undefined)) return undefined;
  const cost = sumOf([...costs.flatMap((each) => each ?? []), ...spent.map(amountOf)]);
  const isLeft = asked.aims.includes('left') || asked.noun.head === 'change';
  const purse = sumOf(had.map(amountOf));
  if (isLeft) return purse && cost && { amount: minus(purse, cost), how: 'price left', doubts: [] };
  const isSpent =
    asked.verb?.verbClass === 'spend' ||
    asked.verb === undefined ||
    asked.verb.verbClass === 'have' ||
    asked.aims.includes('total');
  return cost && had.length === 0 && isSpent ? { amount: cost, how: 'price', doubts: [] } : undefined;
};

/** A price times how many were bought at it: of the thing that it is for, or the nearest count before it. */
function costOf({ facts }: World, price: Fact, prices: Fact[]): Amount | undefined {
  const counts = plainFacts(facts).filter(
    ({ index, mention }) => index >= 0 && !isMoney(mention.noun) && !mention.asked,
  );
  const { per } = price.mention;
  const named = counts.filter(
    ({ mention }) => thingFit(mention.noun, { mods: [], head: per, of: '' }) !== 'other' && per !== 'each',
  );
  // "paid $4 for a bag": once.
  if (named.length === 0 && /# for an? \w+/.test(price.text)) return amountOf(price);
  const near = counts.filter(
    ({ mention, place }) =>
      mention.sentence === price.mention.sentence && Math.abs(place - price.place) === 1,
  );
  const before = near.filter(({ place }) => place < price.place);
  const chosen = named.length === 1 ? named : before.length > 0 ? before : near;
  const [count, other] = chosen;
  if (other && prices.length > 1) return undefined;
  return count && times(amountOf(count), amountOf(price));
}
