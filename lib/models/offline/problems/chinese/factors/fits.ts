import type { ChineseProblem } from '../problem';
import type { ChineseQuantity } from '../quantity';
import { type Typed, typeOfQuantity } from '../typed';
import { unitMatch } from '../unit';

/** How what an expression counts fits what is asked for. */
export function unitFit({ unit: own }: Typed, { asked }: ChineseProblem): string {
  const { unit } = asked;
  const none = unit.measure === undefined && unit.noun === '';
  if (own === null) return none ? 'bare bare' : 'bare';
  return none ? 'unasked' : `m${unitMatch(own, unit)}`;
}

/** How what it is counted for one of fits what is asked for. */
export function perFit({ per, soft }: Typed, { asked }: ChineseProblem): string {
  if (per.length === 0) return asked.per.length === 0 ? 'whole' : 'whole for rate';
  if (asked.per.length === 0) return soft ? 'soft' : `extra${per.length}`;
  const match = per.filter((unit) => asked.per.some((other) => unitMatch(unit, other) > 0)).length;
  return match === per.length ? `rate${match === asked.per.length ? '' : ' partly'}` : 'other rate';
}

export const quantityFit = (quantity: ChineseQuantity, problem: ChineseProblem): string =>
  `${unitFit(typeOfQuantity(quantity), problem)} ${quantity.per.length === 0 ? 'plain' : quantity.soft ? 'soft' : 'rate'}`;
