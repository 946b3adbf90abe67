import { countOf, plainFacts } from '../count';
import { over } from '../expressions';
import type { Fact } from '../fact';
import { remainderOf } from '../remainder';
import type { Schema, SchemaReading, World } from '../schema-reader';
import { about } from '../select';
import { thingFit, wantedOf } from '../thing';
import { amountOf, missingChange, timelineOf } from '../timeline';

/** How many for each: all there is, by how many share it. */
export const readEach: Schema = (world) => {
  const { asked } = world.problem;
  if (asked.how === 'fast') return readSpeed(world);
  if (!asked.aims.includes('each') && asked.verb?.verbClass !== 'share') return undefined;
  const noun = wantedOf(asked);
  const facts = plainFacts(world.facts);
  if (noun.head === '') return readUnnamed(world);

  const isNamed = ({ mention }: Fact) =>
    asked.words.has(mention.noun.head) &&
    mention.noun.head !== noun.head &&
    (noun.head !== '@money' || thingFit(mention.noun, noun) === 'other') &&
    thingFit(mention.noun, noun) !== 'kind';
  const given = about(
    facts.filter((fact) => !isNamed(fact)),
    noun,
  );
  const isLeft = given.some(({ when }) => when === 'end');
  const whole = isLeft
    ? missingChange(timelineOf(given, asked))
    : countOf(world, noun, facts.filter(isNamed));
  if (!whole) return undefined;
  const rest = facts.filter(
    ({ index, mention }) =>
      index >= 0 &&
      !whole.used.includes(index) &&
      (thingFit(mention.noun, noun) === 'other' || asked.words.has(mention.noun.head)),
  );
  const heads = new Set(rest.map(({ mention }) => mention.noun.head));
  const named = rest.filter(({ mention }) => asked.words.has(mention.noun.head));
  const people = rest.filter(({ mention }) => mention.nounClass === 'person');
  const groups =
    named.length > 0
      ? named
      : heads.size === 1
        ? rest
        : /\b(?:person|people|of them|one)\b/.test(asked.said.join(' ')) || people.length === 1
          ? people
          : [];
  if (groups.length > 1 && given.length > 1) return undefined;
  const count = groups.length === 0 ? undefined : remainderOf(groups, asked);
  return count && { amount: over(whole, count), how: 'each', doubts: [] };
};

/** "how many does each get?", "how big is each group?": all that is not what it is shared among. */
function readUnnamed({ problem: { asked }, facts }: World): SchemaReading | undefined {
  const plain = plainFacts(facts);
  const among = plain.filter(
    ({ mention }) =>
      asked.words.has(mention.noun.head) ||
      (mention.nounClass === 'person' &&
        /\b(?:person|people|one|of them|child|kid|each (?:get|pay|have|receive))\b/.test(
          asked.said.join(' '),
        )),
  );
  const shared = plain.filter((fact) => !among.includes(fact));
  const heads = new Set(shared.map(({ mention }) => mention.noun.head));
  const [whole, count] = [
    heads.size === 1 ? remainderOf(shared, asked) : undefined,
    remainderOf(among, asked),
  ];
  return whole && count && { amount: over(whole, count), how: 'each', doubts: [] };
}

/** "How fast?": how far, by how long it took. */
function readSpeed({ facts }: World): SchemaReading | undefined {
  const plain = plainFacts(facts).filter(({ index }) => index >= 0);
  const [way, otherWay] = plain.filter(({ mention }) => mention.nounClass === 'length');
  const [time, otherTime] = plain.filter(({ mention }) => mention.nounClass === 'time');
  return way && time && !otherWay && !otherTime
    ? { amount: over(amountOf(way), amountOf(time)), how: 'each', doubts: [] }
    : undefined;
}
