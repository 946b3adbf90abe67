import type { Problem } from '../problem';
import { isComparison } from './asked-sides';
import { readComparison } from './asks/comparison';
import { askedDozen, inDozens, readSingle } from './asks/dozens';
import { readEach } from './asks/each';
import { readGroups } from './asks/groups';
import { readNeed } from './asks/need';
import { readPrice } from './asks/price';
import { readProducts } from './asks/products';
import { readProportion } from './asks/proportion';
import { readRelation } from './asks/relation';
import { readShare } from './asks/share';
import { readStory } from './asks/story';
import { readToldByLast } from './asks/told-by-last';
import { readTotal } from './asks/total';
import { readUnitPrice } from './asks/unit-price';
import { readWhole } from './asks/whole';
import type { Amount } from './expressions';
import type { Fact } from './fact';
import { leftOut } from './left-out';
import { isLong, isOutOfReach, mixesUnits } from './out-of-reach';
import { factsOf } from './story';
import { isUnaccounted } from './unaccounted';

/** What speaks against a reading: a number left out, for a reason that is seen or for none; a chain of relations. */
export type Doubt = 'beside the point' | 'left out' | 'chain';

/** What a schema makes of a problem. */
export type SchemaReading = { amount: Amount; how: string; doubts: Doubt[] };

export type World = { problem: Problem; facts: Fact[] };

export type Schema = (world: World) => SchemaReading | undefined;

const schemas: Schema[] = [
  readToldByLast,
  readRelation,
  readComparison,
  readNeed,
  readProportion,
  readProducts,
  readUnitPrice,
  readPrice,
  readEach,
  readGroups,
  readStory,
  readTotal,
  readWhole,
];

/** What the schemas make of a problem; a reading that makes no sense is none. */
export function readBySchema(problem: Problem): SchemaReading | undefined {
  const world: World = { problem, facts: factsOf(problem) };
  const share = readShare(world);
  if (share && isSound(world, share.amount)) return share;
  if (isOutOfReach(problem)) return undefined;
  const dozen = askedDozen(world);
  const reading = dozen
    ? inDozens(readWorld(dozen.world) ?? readSingle(dozen.world), dozen.fact)
    : readWorld(world);
  if (!reading || !isSound(world, reading.amount) || hidesShare(problem, reading)) return undefined;
  if (mixesUnits(problem, world.facts, reading.amount) || isUnaccounted(world, reading)) return undefined;
  const doubts = [...reading.doubts, ...leftOut(world, reading)];
  return isLong(problem) && doubts.includes('left out') ? undefined : { ...reading, doubts };
}

/** The first schema that fits what is asked. */
function readWorld(world: World): SchemaReading | undefined {
  for (const schema of schemas) {
    const reading = schema(world);
    if (reading) return reading;
    if (schema === readComparison && isComparison(world.problem.asked)) return undefined;
  }
  return undefined;
}

/** What was shared out equally and then went on is not worked out here. */
const hidesShare = ({ text }: Problem, { how }: SchemaReading): boolean =>
  /\b(?:equally|evenly)\b/.test(text) && /^(?:end|start|sum|change|flow)$/.test(how);

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
