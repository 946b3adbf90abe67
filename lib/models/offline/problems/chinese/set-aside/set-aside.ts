import type { Asked } from '../asked';
import type { Clause } from '../clauses';
import type { ChineseQuantity } from '../quantity';
import { otherDeeds } from './other-deeds';
import { otherKinds } from './other-kinds';
import { otherOwners } from './other-owners';
import { toldIn } from './told';

/**
 * The quantities without those that are beside the point: another kind's than is asked for, somebody else's, what
 * was there where it is asked what was done. A sum that took them in would be a wrong answer said with confidence.
 */
export function withoutAsides(
  text: string,
  clauses: Clause[],
  quantities: ChineseQuantity[],
  asked: Asked,
): ChineseQuantity[] {
  const told = toldIn(text, clauses, quantities);
  const story = text.replace(asked.text, ' ');
  const aside = new Set(
    [
      ...otherKinds(told, asked, story, quantities),
      ...otherOwners(told, asked, story),
      ...otherDeeds(told, asked),
    ].map(({ quantity }) => quantity),
  );
  return quantities.filter((quantity) => !aside.has(quantity));
}
