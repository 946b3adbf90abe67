import type { Candidate, Expression } from './candidates';
import type { Problem, ProblemQuantity } from './problem';

/**
 * What speaks for or against a reading, as names of features that are there. The ranker has a weight for each.
 * They join the shape of the expression with the cues of question and story, and each quantity's place in the
 * expression with the words around it.
 */
export function featuresOf(problem: Problem, candidate: Candidate): string[] {
  const { expression, shape, used, value } = candidate;
  const features = [`s ${shape}`, `s ${shape} n${problem.quantities.length}`];
  const root = 'op' in expression ? expression.op : 'x';
  for (const cue of problem.questionCues) features.push(`q ${cue} ${shape}`, `q ${cue} ${root}`);
  for (const cue of problem.storyCues) features.push(`b ${cue} ${shape}`, `b ${cue} ${root}`);
  for (const first of problem.questionCues) {
    for (const second of problem.storyCues) features.push(`qb ${first} ${second} ${shape}`);
  }
  addPlaces(problem, expression, 'root', features);
  for (const [index, quantity] of problem.quantities.entries()) {
    if (used.includes(index)) continue;
    features.push('unused', `unused ${quantity.kind}`, `unused ${nounMatch(quantity, problem)}`);
    for (const cue of quantity.near) features.push(`unused near ${cue}`);
  }
  const fits = problem.quantities.map((quantity) => fitOf(quantity, problem));
  const best = Math.max(...fits);
  if (best > 0 && problem.quantities.length > 1) {
    const wanted = fits.flatMap((fit, index) => (fit === best ? [index] : []));
    if (wanted.length > 1) {
      const same = wanted.length === used.length && wanted.every((index) => used.includes(index));
      const name = same ? 'ideal' : used.every((index) => wanted.includes(index)) ? 'within' : 'beyond';
      features.push(`subset ${name}`, `subset ${name} of ${best}`, `subset ${name} ${shape}`);
      for (const cue of problem.questionCues) features.push(`subset ${name} ${cue}`);
    }
  }
  const whole = Number.isInteger(value);
  if (value < 0) features.push('negative');
  if (value === 0) features.push('zero');
  if (
    !whole &&
    !problem.quantities.some(
      (quantity) =>
        !Number.isInteger(quantity.value) || quantity.kind === 'money' || quantity.kind === 'percent',
    )
  ) {
    features.push('fraction', `fraction ${root}`);
  }
  if (value > 10_000) features.push('huge');
  if (problem.quantities.some((quantity) => quantity.value === value)) features.push('repeats');
  return features;
}

/** The features of giving no answer. */
export function refusalFeatures(problem: Problem): string[] {
  const { quantities, text } = problem;
  const words = text.length / (problem.language === 'zh' ? 2 : 5.5);
  return [
    'refuse',
    `refuse n${quantities.length}`,
    `refuse l${Math.min(12, Math.floor(words / 10))}`,
    ...quantities.filter(({ kind }) => kind === 'percent').map(() => 'refuse percent'),
    ...quantities.filter(({ value }) => !Number.isInteger(value)).map(() => 'refuse fraction'),
    ...problem.questionCues.map((cue) => `refuse q ${cue}`),
    ...problem.storyCues.map((cue) => `refuse b ${cue}`),
    ...(problem.askedNoun === '' ? ['refuse nothing asked'] : []),
  ];
}

function addPlaces(problem: Problem, expression: Expression, place: string, features: string[]) {
  if ('leaf' in expression) {
    const quantity = problem.quantities[expression.leaf];
    if (!quantity) return;
    features.push(`p ${place} ${nounMatch(quantity, problem)}`, `p ${place} ${quantity.kind}`);
    if (quantity.asked) features.push(`p ${place} asked`);
    for (const cue of quantity.near) features.push(`near ${place} ${cue}`);
    for (const cue of quantity.cues) {
      features.push(`clause ${place} ${cue}`);
      for (const asked of problem.questionCues) features.push(`cq ${place} ${cue} ${asked}`);
    }
    for (const word of quantity.before) features.push(`v ${place} ${word}`);
    for (const cue of problem.questionCues)
      features.push(`pq ${place} ${nounMatch(quantity, problem)} ${cue}`);
    return;
  }
  const { op, left, right } = expression;
  if ('leaf' in left && 'leaf' in right) addPair(problem, left.leaf, op, right.leaf, features);
  addPlaces(problem, left, `${op}l`, features);
  addPlaces(problem, right, `${op}r`, features);
}

function addPair(problem: Problem, left: number, op: string, right: number, features: string[]) {
  const [a, b] = [problem.quantities[left], problem.quantities[right]];
  if (!a || !b) return;
  const same = a.noun !== '' && a.noun === b.noun ? 'same' : 'other';
  const order = left < right ? 'fwd' : 'back';
  const size = Math.abs(a.value) >= Math.abs(b.value) ? 'ge' : 'lt';
  features.push(`pair ${op} ${same}`, `pair ${op} ${order} ${size}`, `pair ${op} ${same} ${order}`);
  features.push(`pair ${op} ${a.owner !== '' && a.owner === b.owner ? 'one owner' : 'two owners'}`);
  if (a.kind !== b.kind) features.push(`pair ${op} ${a.kind} ${b.kind}`);
  if (op === '/' && !Number.isInteger(a.value / b.value)) features.push('pair / uneven');
  for (const cue of problem.questionCues)
    features.push(`pair ${op} ${same} ${cue}`, `pair ${op} ${order} ${cue}`);
  for (const x of a.near) for (const y of b.near) features.push(`nn ${op} ${x} ${y}`);
}

/** How closely a quantity counts what is asked for: the very words, the same noun, or neither. */
const fitOf = ({ noun, group }: ProblemQuantity, { askedNoun, askedGroup }: Problem): number => {
  if (noun === '' || askedNoun === '') return 0;
  const adjectives = askedGroup.trim().includes(' ');
  if (adjectives && group.toLowerCase() === askedGroup.toLowerCase()) return 2;
  return noun === askedNoun ? 1 : 0;
};

/** How what a quantity counts fits what is asked for. */
function nounMatch(quantity: ProblemQuantity, problem: Problem): string {
  const { noun, group } = quantity;
  if (noun === '') return 'bare';
  if (group !== '' && problem.askedGroup !== '' && group.toLowerCase() === problem.askedGroup.toLowerCase())
    return 'exact';
  if (noun === problem.askedNoun) return 'noun';
  return problem.question.toLowerCase().includes(noun) ? 'mentioned' : 'foreign';
}
