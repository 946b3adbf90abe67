import { isKindOf } from '../../nouns';
import { over, times } from '../expressions';
import type { Fact } from '../fact';
import type { Schema } from '../schema-reader';
import { isMoney, thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** "3 pens cost $6, how much do 5 pens cost?": so many times as much as so many times as many. */
export const readProportion: Schema = ({ facts, problem: { asked, text } }) => {
  const wanted = wantedOf(asked);
  const [yield_, otherYield] = facts.filter(({ mention }) => thingFit(mention.noun, wanted) === 'same');
  const counts = facts.filter((fact) => fact !== yield_);
  const [before, now] = counts;
  if (!yield_ || otherYield || !before || !now || counts.length > 2 || facts.some(({ index }) => index < 0))
    return undefined;
  const isOneClause = yield_.mention.sentence === before.mention.sentence && !before.mention.asked;
  const goesOn =
    now.mention.asked || now.mention.sentence !== before.mention.sentence || /^(?:if|how)\b/.test(now.text);
  const { noun } = before.mention;
  const isSame =
    noun.head !== '' && (noun.head === now.mention.noun.head || isKindOf(now.mention.noun.head, noun.head));
  const isMeant =
    isPrice(yield_, before) || /\bevery #|\b(?:same rate|at this rate)\b/.test(`${before.text} ${text}`);
  if (!isOneClause || !goesOn || !isSame || !isMeant || now.mention.relation !== 'plain') return undefined;
  return {
    amount: times(over(amountOf(yield_), amountOf(before)), amountOf(now)),
    how: 'proportion',
    doubts: [],
  };
};

/** "3 pens cost $6", "$6 for 3 pens". */
const isPrice = ({ mention, kind }: Fact, before: Fact): boolean =>
  isMoney(mention.noun) &&
  kind !== 'rate' &&
  !isMoney(before.mention.noun) &&
  (mention.verb === 'cost' || /\bfor #/.test(before.text));
