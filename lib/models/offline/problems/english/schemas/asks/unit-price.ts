import { plainFacts } from '../count';
import { minus, over } from '../expressions';
import type { Schema } from '../schema-reader';
import { isMoney, thingFit, wantedOf } from '../thing';
import { amountOf, told } from '../timeline';

/** What one of several costs, from all that was spent: without what other things cost, by how many there are. */
export const readUnitPrice: Schema = ({ facts, problem: { asked } }) => {
  const one = asked.said.findIndex((word) => word === 'one' || word === 'each');
  const isPrice = /\b(?:cost|price|pay)\b/.test(asked.said.join(' '));
  if (wantedOf(asked).head !== '@money' || one < 0 || !isPrice) return undefined;
  const money = plainFacts(facts).filter(({ mention }) => isMoney(mention.noun));
  const counts = facts.filter((fact) => !money.includes(fact));
  const [count, otherCount] = counts;
  const [whole, otherWhole] = money.filter(
    ({ mention, isTotal }) => mention.verbClass === 'spend' || isTotal,
  );
  if (!count || otherCount || !whole || otherWhole || facts.some(({ index }) => index < 0)) return undefined;
  const { noun } = count.mention;
  const isOf = asked.said.some((word) => thingFit(noun, { mods: [], head: word, of: '' }) === 'same');
  const others = money.filter((fact) => fact !== whole);
  const isBought = others.every(({ mention }) => /^(?:buy|purchase|get|pay|order)$/.test(mention.verb));
  if (!isOf || !isBought || count.kind === 'rate') return undefined;
  const rest = others.length === 0 ? amountOf(whole) : told(others);
  if (!rest) return undefined;
  const paid = others.length === 0 ? rest : minus(amountOf(whole), rest);
  return { amount: over(paid, amountOf(count)), how: 'unit price', doubts: [] };
};
