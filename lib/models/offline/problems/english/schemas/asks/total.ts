import { countOf, rateFacts } from '../count';
import { about } from '../select';
import { wantedOf } from '../thing';
import type { Schema } from '../schema-reader';

/** How many there are of something, told of in groups: "3 boxes with 12 pencils in each". */
export const readTotal: Schema = (world) => {
  const { asked } = world.problem;
  const noun = wantedOf(asked);
  if (noun.head === '') return undefined;
  if (about(rateFacts(world.facts), noun).length === 0) return undefined;
  const amount = countOf(world, noun);
  return amount && { amount, how: 'total', doubts: [] };
};
