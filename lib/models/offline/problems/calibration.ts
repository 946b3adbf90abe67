import type { OpenProblem } from './problem-reader';
import type { Ranking } from './ranker';

/**
 * Turns what the ranker says into how often it is right: a logistic regression (Platt, 1999) over the evidence
 * below, fitted by the training script to questions that the ranker had not seen.
 */
export type Calibration = readonly number[];

/**
 * The evidence for the reading at this place: a constant, then what the ranker makes of it – its log odds and its lead
 * over the next – which is worth something else where the second reader agrees than where it does not; what that
 * reader says; and the doubts, alone and where both agree.
 */
export function evidenceOf({ readings }: Ranking, { doubtsOf, soundness }: OpenProblem, place = 0): number[] {
  const { candidate, probability } = readings[place] ?? { probability: 0 };
  const doubts = candidate ? doubtsOf(candidate) : [];
  const rival = readings[place === 0 ? 1 : 0]?.probability ?? 0;
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  const lead = Math.min(8, Math.log((probability + 1e-4) / (rival + 1e-4)));
  const { agrees, facts } = candidate ? soundness(candidate) : { agrees: false, facts: [] };
  const agreed = agrees ? 1 : 0;
  return [
    1,
    agreed * odds,
    (1 - agreed) * odds,
    agreed * lead,
    agreed,
    ...facts,
    ...doubts.map((doubt) => doubt * agreed),
    ...doubts,
  ];
}

/** The probability, 0 to 1, that a reading with this evidence is right. */
export const confidenceOf = (evidence: readonly number[], calibration: Calibration): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, fact, index) => sum + fact * (calibration[index] ?? 0), 0)));
