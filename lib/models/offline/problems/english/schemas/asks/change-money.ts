import { minus } from '../expressions';
import type { Fact } from '../fact';
import { readingOf } from '../reading-of';
import type { SchemaReading } from '../schema-reader';
import { amountOf, told } from '../timeline';

/** What comes back of what was paid or is there. */
export function readChange(mine: Fact[]): SchemaReading | undefined {
  const tendered = mine.filter(({ text }) => /\bwith (?:an? )?#|# bills?\b/.test(text));
  const [paid, other] =
    tendered.length > 0
      ? tendered
      : mine.filter(({ kind, mention }) => mention.verb === 'pay' || kind === 'state');
  const cost = told(mine.filter((fact) => fact !== paid));
  return paid && !other && paid.index >= 0 && cost
    ? readingOf(minus(amountOf(paid), cost), 'change')
    : undefined;
}
