import type { Problem } from '../problem';
import { isComparison, readComparison } from './asks/comparison';
import { readEach } from './asks/each';
import { readGroups } from './asks/groups';
import { readNeed } from './asks/need';
import { readRelation } from './asks/relation';
import { readStory } from './asks/story';
import { readTotal } from './asks/total';
import type { Amount } from './expressions';
import { factsOf, type Fact } from './story';

/** What a schema makes of a problem. */
export type SchemaReading = { amount: Amount; how: string; doubts: string[] };

export type World = { problem: Problem; facts: Fact[]; text: string };

export type Schema = (world: World) => SchemaReading | undefined;

const schemas: Schema[] = [readRelation, readComparison, readNeed, readEach, readGroups, readStory, readTotal];

/** The first schema that fits what is asked; a reading that makes no sense is none. */
export function readBySchema(problem: Problem): SchemaReading | undefined {
  const facts = factsOf(problem);
  const { from, to } = problem.asked;
  const world: World = { problem, facts, text: '' };
  for (const schema of schemas) {
    const reading = schema(world);
    if (!reading) {
      if (schema === readComparison && isComparison(problem.asked)) return undefined;
      continue;
    }
    if (!isSound(world, reading.amount)) return undefined;
    return { ...reading, doubts: [...reading.doubts, ...leftOut(world, reading)] };
  }
  return undefined;
}

/** Nothing counted is negative, and nobody counts parts of things where only whole ones are told of. */
function isSound({ problem: { mentions, asked } }: World, { value, used }: Amount): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  const isCounted = asked.how === 'many' && asked.nounClass !== 'time' && asked.nounClass !== 'money';
  return !isCounted || Number.isInteger(Number(value.toPrecision(12))) || used.some((index) => !Number.isInteger(mentions[index]?.value));
}

/** Numbers that a reading leaves out although they count what is asked for. */
function leftOut({ problem, facts }: World, { amount }: SchemaReading): string[] {
  return facts.flatMap(({ index }) => (index >= 0 && !amount.used.includes(index) ? ['left out'] : []));
}
