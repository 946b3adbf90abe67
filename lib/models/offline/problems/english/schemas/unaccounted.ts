import { rolesIn } from '../enumerate';
import type { Problem } from '../problem';
import type { Amount } from './expressions';
import type { Fact } from './fact';
import type { SchemaReading, World } from './schema-reader';
import { thingFit, wantedOf } from './thing';

/** Whether a reading passes over something that the problem ties to what is asked, so that it can't be right. */
export function isUnaccounted({ problem, facts }: World, { amount, how }: SchemaReading): boolean {
  const told = facts.filter(({ index }) => index >= 0);
  const own = told.filter(({ index }) => amount.used.includes(index));
  const left = told.filter((fact) => !own.includes(fact));
  return (
    left.some((fact) => isAsked(fact) || isOtherUnit(fact, own) || isMultiplied(fact, problem)) ||
    (!how.startsWith('relation') && left.some((fact) => isRelated(fact, problem))) ||
    multipliesEach(problem, amount, own)
  );
}

/** The question itself names it; "in those two days" only sums up. */
const isAsked = ({ mention, text }: Fact): boolean =>
  mention.asked && !/\b(?:those|these|the|all) #/.test(text);

/** "grows 30 inches a day. Today its height is 20 feet": the same measure in another unit. */
const isOtherUnit = ({ mention }: Fact, own: Fact[]): boolean =>
  /^(?:length|mass|volume)$/.test(mention.nounClass) &&
  own.some(
    (other) => other.mention.nounClass === mention.nounClass && other.mention.noun.head !== mention.noun.head,
  );

/** "26 countries ... in each country there are 5 cities": there is so much for each of them. */
const isMultiplied = ({ kind, mention }: Fact, { text }: Problem): boolean =>
  kind !== 'rate' &&
  mention.noun.head !== '' &&
  new RegExp(String.raw`\b(?:each|every|per)(?: \w+)? ${mention.noun.head}\b`, 'i').test(text);

/** What is asked for is also compared with something, or a part of it is told. */
const isRelated = ({ kind, mention }: Fact, { asked }: Problem): boolean =>
  (kind === 'compared' || kind === 'share') && thingFit(mention.noun, wantedOf(asked)) !== 'other';

/** "How many in each block?" is not multiplied by how many blocks there are. */
function multipliesEach({ asked }: Problem, { expression }: Amount, own: Fact[]): boolean {
  const each = asked.said.findIndex((word) => /^(?:each|every|per)$/.test(word));
  const noun = asked.said[each + 1];
  if (each < 0 || noun === undefined) return false;
  const roles = rolesIn(expression);
  return own.some(
    ({ kind, index, mention }) =>
      kind !== 'rate' && mention.noun.head === noun && /^\*/.test(roles.get(index) ?? ''),
  );
}
