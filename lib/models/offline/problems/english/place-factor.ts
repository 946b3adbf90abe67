import type { Factor } from '../problem-reader';
import type { Problem } from './problem';

/** What the words around a quantity say about its place in an expression. */
export function placeFactor(problem: Problem, index: number, role: string, shape: string): Factor {
  const features = saidOf(problem, index, role);
  const { mentions, fits, aim } = problem;
  const mention = mentions[index];
  const fit = fits[index];
  if (!mention || !fit) return features;
  const at = `${shape}${role}`;
  features.push(
    `${at} ${mention.relation} ${mention.verbClass}`,
    `${at} ${mention.relation} ${mention.verbClass} ${aim}`,
    `${at} ${fit.noun} ${aim}`,
    `${at} ${fit.owner} ${aim}`,
    `${at} ${mention.verbClass} ${fit.owner} ${aim}`,
    `${at} ${mention.nounClass} ${problem.asked.nounClass}`,
  );
  if (fit.side !== '') features.push(`${at} ${mention.relation} ${fit.side} ${aim}`);
  return features;
}

/** What the words around a quantity say about leaving it out. */
export const unusedFactor = (problem: Problem, index: number): Factor => [
  'unused',
  ...saidOf(problem, index, 'u'),
];

function saidOf({ mentions, fits, asked, aim }: Problem, index: number, role: string): string[] {
  const mention = mentions[index];
  const fit = fits[index];
  if (!mention || !fit) return [];
  const { relation, verbClass, nounClass, kind } = mention;
  const verb = asked.verb?.verbClass ?? 'none';
  const features = [
    `${role} r ${relation}`,
    `${role} v ${verbClass}`,
    `${role} rv ${relation} ${verbClass}`,
    `${role} va ${verbClass} ${aim}`,
    `${role} rva ${relation} ${verbClass} ${aim}`,
    `${role} rvav ${relation} ${verbClass} ${aim} ${verb}`,
    `${role} voa ${verbClass} ${fit.owner} ${aim}`,
    `${role} n ${fit.noun}`,
    `${role} na ${fit.noun} ${aim}`,
    `${role} rn ${relation} ${fit.noun}`,
    `${role} rna ${relation} ${fit.noun} ${aim}`,
    `${role} o ${fit.owner}`,
    `${role} on ${fit.owner} ${fit.noun}`,
    `${role} roa ${relation} ${fit.owner} ${aim}`,
    `${role} k ${kind}`,
    `${role} c ${nounClass} ${asked.nounClass}`,
    `${role} ch ${nounClass} ${asked.how} ${aim}`,
    `${role} vv ${verbClass} ${verb} ${fit.sameVerb}`,
    `${role} vva ${verbClass} ${verb} ${aim}`,
    `${role} same ${fit.sameVerb} ${aim}`,
    `${role} rank ${fit.rank}`,
    `${role} rank ${fit.rank} ${fit.noun}`,
    `${role} rank ${fit.rank} ${aim} ${verbClass}`,
    `${role} verb ${mention.verb}`,
    `${role} asked ${mention.asked}`,
    `${role} inherited ${mention.inherited} ${relation}`,
  ];
  if (fit.side !== '')
    features.push(`${role} side ${relation} ${fit.side}`, `${role} side ${relation} ${fit.side} ${aim}`);
  if (mention.per !== '') {
    const unit = mention.per === asked.noun.head ? 'asked' : mention.per === 'each' ? 'each' : 'other';
    features.push(`${role} per ${unit}`, `${role} per ${unit} ${fit.noun} ${aim}`);
  }
  for (const mark of mention.marks)
    features.push(`${role} m ${mark}`, `${role} m ${mark} ${aim}`, `${role} m ${mark} ${verbClass} ${aim}`);
  for (const word of mention.beside) features.push(`${role} b ${word}`);
  return features;
}
