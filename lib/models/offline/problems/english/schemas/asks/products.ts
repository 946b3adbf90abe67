import type { Amount } from '../expressions';
import { plus, times } from '../expressions';
import type { Fact } from '../fact';
import type { Schema } from '../schema-reader';
import { about } from '../select';
import { thingFit, wantedOf } from '../thing';
import { amountOf } from '../timeline';

/** Groups of several kinds, each with its own number in each: "6 tables with 4 legs each and 3 stools with 3 legs each". */
export const readProducts: Schema = ({ facts, problem: { asked } }) => {
  const rates = about(
    facts.filter(({ kind }) => kind === 'rate'),
    wantedOf(asked),
  );
  const counts = facts.filter((fact) => !rates.includes(fact));
  const isPlain = ({ kind, index, mention }: Fact) =>
    index >= 0 &&
    mention.relation === 'plain' &&
    (kind === 'state' || kind === 'change' || mention.per === '');
  if (rates.length < 2 || counts.length !== rates.length || !counts.every(isPlain)) return undefined;
  if (rates.some(({ index }) => index < 0)) return undefined;
  if (/^(?:left|more|more than|fewer|each|need|start|not)$/.test(asked.aims[0] ?? '')) return undefined;
  const amounts: Amount[] = [];
  const taken = new Set<Fact>();
  for (const rate of rates) {
    const count = countOf(rate, counts);
    if (!count || taken.has(count)) return undefined;
    taken.add(count);
    amounts.push(times(amountOf(count), amountOf(rate)));
  }
  return { amount: amounts.reduce(plus), how: 'products', doubts: [] };
};

/** What a rate is told of: the thing that it names, else what stands right before it. */
function countOf({ mention, place }: Fact, counts: Fact[]): Fact | undefined {
  const { per, sentence } = mention;
  if (!/^(?:each|one|piece)$/.test(per)) {
    const [named, other] = counts.filter(
      (count) => thingFit(count.mention.noun, { mods: [], head: per, of: '' }) !== 'other',
    );
    return other ? undefined : named;
  }
  return counts.find((count) => count.place === place - 1 && count.mention.sentence === sentence);
}
