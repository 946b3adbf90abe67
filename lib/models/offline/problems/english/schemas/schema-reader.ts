import type { Problem } from '../problem';
import { isComparison, readComparison } from './asks/comparison';
import { readEach } from './asks/each';
import { readGroups } from './asks/groups';
import { readNeed } from './asks/need';
import { readRelation } from './asks/relation';
import { readStory } from './asks/story';
import { readTotal } from './asks/total';
import type { Amount } from './expressions';
import { leftOut } from './left-out';
import { type Fact, factsOf } from './story';

/** What speaks against a reading: a number left out, for a reason that is seen or for none; a chain of relations. */
export type Doubt = 'beside the point' | 'left out' | 'chain';

/** What a schema makes of a problem. */
export type SchemaReading = { amount: Amount; how: string; doubts: Doubt[] };

export type World = { problem: Problem; facts: Fact[] };

export type Schema = (world: World) => SchemaReading | undefined;

const schemas: Schema[] = [
  readRelation,
  readComparison,
  readNeed,
  readEach,
  readGroups,
  readStory,
  readTotal,
];

/** The first schema that fits what is asked; a reading that makes no sense is none. */
export function readBySchema(problem: Problem): SchemaReading | undefined {
  const facts = factsOf(problem);
  const world: World = { problem, facts };
  for (const schema of schemas) {
    const reading = schema(world);
    if (!reading) {
      if (schema === readComparison && isComparison(problem.asked)) return undefined;
      continue;
    }
    if (!isSound(world, reading.amount)) return undefined;
    return { ...reading, doubts: [...reading.doubts, ...leftOut(world, reading.amount)] };
  }
  return undefined;
}

/** Nothing counted is negative, and nobody counts parts of things where only whole ones are told of. */
function isSound({ problem: { mentions, asked } }: World, { value, used }: Amount): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  const isCounted = asked.how === 'many' && asked.nounClass !== 'time' && asked.nounClass !== 'money';
  return (
    !isCounted ||
    Number.isInteger(Number(value.toPrecision(12))) ||
    used.some((index) => !Number.isInteger(mentions[index]?.value))
  );
}
