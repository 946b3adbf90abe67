import type { Fact } from './fact';
import { isVague, ownerFit } from './owner';
import type { Doubt, SchemaReading, World } from './schema-reader';
import { goesElsewhere } from './select';
import { thingFit, wantedOf } from './thing';

/** The numbers that a reading leaves out, with whether it is seen why. */
export function leftOut(world: World, { amount: { used }, how }: SchemaReading): Doubt[] {
  const usedFacts = world.facts.filter(({ index }) => used.includes(index));
  return world.facts.flatMap((fact): Doubt[] =>
    fact.index < 0 || used.includes(fact.index)
      ? []
      : [
          isBeside(fact, world, usedFacts) || (how === 'flow' && fact.kind === 'state')
            ? 'beside the point'
            : 'left out',
        ],
  );
}

/** Another thing than is asked for or used, or somebody else's. */
function isBeside(fact: Fact, { problem: { asked } }: World, used: Fact[]): boolean {
  const { noun, per, subject } = fact.mention;
  const isOther = thingFit(noun, wantedOf(asked)) === 'other';
  const isConnected = used.some(
    ({ mention }) =>
      thingFit(noun, mention.noun) !== 'other' ||
      mention.per === noun.head ||
      (per !== '' && per === mention.noun.head),
  );
  if ((isOther && !isConnected) || goesElsewhere(fact.mention, asked)) return true;
  const isOwned = asked.owners.some((owner) => !isVague(owner));
  return (
    isOwned &&
    ownerFit(fact.mention, asked) === 'other' &&
    used.every(({ mention }) => mention.subject !== subject)
  );
}
