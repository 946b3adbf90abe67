import type { Candidate } from '../candidates';
import type { Factor } from '../problem-reader';
import { dimensions } from './dimensions';
import { rolesIn } from './enumerate';
import { pairFactor } from './pair-factor';
import { placeFactor, unusedFactor } from './place-factor';
import type { Problem } from './problem';

/**
 * What speaks for a candidate, as lists of features that many candidates share: its shape, each quantity's place in
 * it, each two quantities' relation, what it leaves out, and what its units and its value say.
 */
export function factorsFor(problem: Problem): (candidate: Candidate) => Factor[] {
  const { mentions } = problem;
  const known = new Map<string, Factor>();
  const once = (key: string, make: () => Factor): Factor => {
    const factor = known.get(key) ?? make();
    known.set(key, factor);
    return factor;
  };
  return (candidate) => {
    const { expression, shape, used } = candidate;
    const roles = rolesIn(expression);
    const factors = [once(`s ${shape}`, () => shapeFactor(problem, shape, used.length))];
    for (const index of mentions.keys()) {
      const role = roles.get(index);
      if (role === undefined) factors.push(once(`u ${index}`, () => unusedFactor(problem, index)));
      else factors.push(once(`p ${index} ${role} ${shape}`, () => placeFactor(problem, index, role, shape)));
      for (let other = index + 1; other < mentions.length; other += 1) {
        const second = roles.get(other);
        if (role === undefined && second === undefined) continue;
        const key = `r ${index} ${role ?? 'u'} ${other} ${second ?? 'u'}`;
        factors.push(once(key, () => pairFactor(problem, index, role ?? 'u', other, second ?? 'u')));
      }
    }
    factors.push(dimensions(problem, candidate), valueFactor(problem, candidate));
    return factors;
  };
}

function shapeFactor({ mentions, asked, aim, story }: Problem, shape: string, used: number): Factor {
  const features = [
    `s ${shape}`,
    `s ${shape} n${mentions.length}`,
    `s ${shape} ${aim}`,
    `s ${used} of ${mentions.length}`,
  ];
  const verb = asked.verb?.verbClass ?? 'none';
  features.push(
    `s ${shape} ${asked.how} ${asked.nounClass}`,
    `s ${shape} v ${verb}`,
    `s ${shape} ${aim} v ${verb}`,
  );
  for (const name of asked.aims) features.push(`s ${shape} a ${name}`);
  for (const mark of story) features.push(`s ${shape} m ${mark}`, `s ${shape} m ${mark} ${aim}`);
  const relations = mentions
    .map(({ relation }) => relation)
    .sort()
    .join(' ');
  features.push(`s ${shape} r ${relations}`, `s ${shape} r ${relations} ${aim}`);
  return features;
}

function valueFactor({ mentions, fits, aim }: Problem, { value, shape, used }: Candidate): Factor {
  const features: string[] = [];
  const isWhole = Math.abs(value - Math.round(value)) < 1e-9;
  const hasParts = mentions.some(({ value: each, kind }) => !Number.isInteger(each) || kind === 'money');
  if (value === 0) features.push('zero');
  if (!isWhole) features.push(hasParts ? 'parts' : 'fraction', `fraction ${shape}`);
  if (value > 10_000) features.push('huge');
  if (mentions.some((mention) => mention.value === value)) features.push('repeats');
  const isForeign = (index: number) => fits[index]?.noun === 'foreign';
  const isSum = !/[*/]/.test(shape);
  const own = used.filter((index) => !isForeign(index)).length;
  if (isSum) {
    const foreign = used.length - own;
    features.push(
      `sum of ${Math.min(own, 2)} own ${foreign} foreign`,
      `sum of ${own} own ${foreign} foreign ${aim}`,
    );
    const unused = fits.filter(
      ({ noun }, index) => !used.includes(index) && /^(?:exact|head|kind)$/.test(noun),
    ).length;
    features.push(`sum leaves ${unused}`, `sum leaves ${unused} ${aim}`);
  }
  const wanted = fits.flatMap(({ noun }, index) => (/^(?:exact|head|kind|of)$/.test(noun) ? [index] : []));
  if (wanted.length > 1) {
    const isSame = wanted.length === used.length && wanted.every((index) => used.includes(index));
    const name = isSame ? 'ideal' : used.every((index) => wanted.includes(index)) ? 'within' : 'beyond';
    features.push(`subset ${name}`, `subset ${name} ${shape}`);
  }
  return features;
}

/** What speaks for giving no answer. */
export function refusalFactor({ text, mentions, asked, aim, fits }: Problem): Factor {
  const strange = fits.filter(({ noun }) => noun === 'foreign' || noun === 'bare').length;
  return [
    'refuse',
    `refuse n${mentions.length}`,
    `refuse l${Math.min(12, Math.floor(text.length / 55))}`,
    `refuse aim ${aim}`,
    `refuse ${asked.how} ${asked.nounClass}`,
    `refuse strange ${strange}`,
    ...mentions.flatMap(({ relation, kind, verbClass }) => [
      `refuse r ${relation}`,
      `refuse k ${kind}`,
      `refuse v ${verbClass}`,
    ]),
    ...(asked.noun.head === '' ? ['refuse nothing asked'] : []),
    ...(fits.every(({ noun }) => noun === 'foreign' || noun === 'bare') ? ['refuse all foreign'] : []),
  ];
}
