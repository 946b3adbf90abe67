import type { Factor } from '../../problem-reader';
import type { ChineseProblem } from '../problem';
import type { ChineseQuantity } from '../quantity';
import { quantityFit } from './fits';

/** What speaks for a quantity in its place; m, s, n and d stand for minuend, subtrahend, numerator and denominator. */
export function placeFactor(quantity: ChineseQuantity, place: string, problem: ChineseProblem): Factor {
  const { type } = problem.asked;
  const { role, mention, asked, near, cues } = quantity;
  const fit = quantityFit(quantity, problem);
  return [
    `p ${place} ${role}`,
    `p ${place} ${fit}`,
    `p ${place} ${mention}`,
    `p ${place} ${role} ${type}`,
    `p ${place} ${fit} ${type}`,
    ...(asked ? [`p ${place} asked ${type}`] : []),
    ...near.flatMap((cue) => [`n ${place} ${cue}`, `n ${place} ${cue} ${type}`]),
    ...cues.flatMap((cue) => [`c ${place} ${cue}`, `c ${place} ${cue} ${type}`]),
  ];
}
