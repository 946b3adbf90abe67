import { countOf, productOf, rateFacts } from '../count';
import type { Schema, SchemaReading, World } from '../schema-reader';
import { about } from '../select';
import { wantedOf } from '../thing';

/** How many there are of something, told of in groups: "3 boxes with 12 pencils in each". */
export const readTotal: Schema = (world) => {
  const { asked } = world.problem;
  const noun = wantedOf(asked);
  const rates = rateFacts(world.facts);
  const [rate] = rates;
  if (!rate || (asked.aims.includes('more') && asked.aims.includes('need'))) return undefined;
  if (noun.head === '') {
    const isOne = rates.every(({ mention }) => mention.per === rate.mention.per);
    const rest =
      rates.length === 1 ? countOf(world, rate.mention.noun) : isOne ? productOf(world, rates) : undefined;
    return rest && { amount: rest, how: 'total', doubts: [] };
  }
  if (about(rates, noun).length === 0) return readUnnamed(world);
  const amount = countOf(world, noun);
  return amount && { amount, how: 'total', doubts: [] };
};

/** "T-shirts come in packages of 6": so many of what is asked for. */
function readUnnamed(world: World): SchemaReading | undefined {
  const rates = rateFacts(world.facts).filter(
    ({ mention }) => mention.noun.head === mention.per || mention.noun.head === '',
  );
  const amount = rates.length === 1 ? productOf(world, rates) : undefined;
  return amount && { amount, how: 'total', doubts: [] };
}
