import { over } from '../expressions';
import type { Fact } from '../fact';
import type { SchemaReading, World } from '../schema-reader';
import { about } from '../select';
import { amountOf } from '../timeline';

/** "How many dozen eggs ...?": the twelve, and the same question without it. */
export function askedDozen({ problem, facts }: World): { fact: Fact; world: World } | undefined {
  const fact = facts.find(
    ({ index, mention }) => index >= 0 && mention.asked && /^dozens?\b/i.test(mention.phrase),
  );
  if (!fact) return undefined;
  const { noun } = problem.asked;
  const plain =
    noun.head === 'dozen'
      ? { mods: [], head: noun.of, of: '' }
      : { ...noun, mods: noun.mods.filter((mod) => mod !== 'dozen') };
  const asked = { ...problem.asked, noun: plain };
  return { fact, world: { problem: { ...problem, asked }, facts: facts.filter((each) => each !== fact) } };
}

/** As many dozens as a reading's amount makes. */
export const inDozens = (reading: SchemaReading | undefined, dozen: Fact): SchemaReading | undefined =>
  reading && { ...reading, amount: over(reading.amount, amountOf(dozen)), how: 'dozens' };

/** What is simply told. */
export function readSingle({ problem: { asked }, facts }: World): SchemaReading | undefined {
  const [single, other] = about(facts, asked.noun);
  return single && !other && single.index >= 0
    ? { amount: amountOf(single), how: 'told', doubts: [] }
    : undefined;
}
