import type { Factor } from '../problem-reader';
import { sameNoun } from './matches';
import type { Problem } from './problem';

/** What two quantities have to do with each other, in their places (`u` for one that is left out). */
export function pairFactor(
  { mentions, fits, aim }: Problem,
  first: number,
  firstRole: string,
  second: number,
  secondRole: string,
): Factor {
  const [a, b] = [mentions[first], mentions[second]];
  const [fitA, fitB] = [fits[first], fits[second]];
  if (!a || !b || !fitA || !fitB) return [];
  const roles = `${firstRole},${secondRole}`;
  const noun = sameNoun(a, b);
  const owner = a.subject === '' || b.subject === '' ? 'unsaid' : a.subject === b.subject ? 'one' : 'two';
  const verb = a.verb !== '' && a.verb === b.verb ? 'same' : 'other';
  const size = a.value >= b.value ? 'ge' : 'lt';
  const features = [
    `${roles} ${noun}`,
    `${roles} ${noun} ${owner}`,
    `${roles} ${noun} ${aim}`,
    `${roles} ${noun} ${owner} ${aim}`,
    `${roles} ${noun} ${verb} ${aim}`,
    `${roles} r ${a.relation} ${b.relation}`,
    `${roles} r ${a.relation} ${b.relation} ${noun}`,
    `${roles} v ${a.verbClass} ${b.verbClass}`,
    `${roles} v ${a.verbClass} ${b.verbClass} ${aim}`,
    `${roles} v ${a.verbClass} ${b.verbClass} ${noun} ${aim}`,
    `${roles} n ${fitA.noun} ${fitB.noun}`,
    `${roles} n ${fitA.noun} ${fitB.noun} ${aim}`,
    `${roles} o ${fitA.owner} ${fitB.owner} ${aim}`,
    `${roles} c ${a.nounClass} ${b.nounClass}`,
    `${roles} size ${size} ${noun}`,
    `${roles} rank ${fitA.overlap === fitB.overlap ? 'even' : fitA.overlap > fitB.overlap ? 'first' : 'second'} ${noun}`,
  ];
  if (firstRole === 'u' || secondRole === 'u') {
    const [used, left] = firstRole === 'u' ? [fitB, fitA] : [fitA, fitB];
    const better = used.overlap === left.overlap ? 'even' : used.overlap > left.overlap ? 'better' : 'worse';
    features.push(
      `used ${better} ${noun}`,
      `used ${better} ${used.noun} ${left.noun}`,
      `used ${used.noun} ${left.noun} ${aim}`,
    );
  }
  return features;
}
