import type { Candidate } from './candidates';
import type { Factor, OpenProblem } from './problem-reader';

/**
 * A log-linear ranker over the readings of a problem and over refusing it: the probability of each is its weight's
 * exponential among all. Features are hashed into a table (Weinberger et al., ICML 2009), whose length is a power of
 * two.
 */
export type Weights = ArrayLike<number>;

/** FNV-1a over the feature's name, for a table of that length. */
export function bucketOf(feature: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (length - 1);
}

export type Ranked = { candidate: Candidate; probability: number };

export type Ranking = {
  /** Surest first; readings of the same value stand together under the surest of them. */
  readings: Ranked[];
  /** The probability that none of the readings is right. */
  refusal: number;
};

export function rank({ candidates, factorsOf, refusal }: OpenProblem, weights: Weights): Ranking {
  const scoreOf = scorer(weights);
  const scores = [
    scoreOf(refusal),
    ...candidates.map((candidate) => factorsOf(candidate).reduce((sum, factor) => sum + scoreOf(factor), 0)),
  ];
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((each) => Math.exp(each - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const byValue = new Map<string, Ranked & { best: number }>();
  for (const [index, candidate] of candidates.entries()) {
    const share = (shares[index + 1] ?? 0) / whole;
    const key = candidate.value.toPrecision(9);
    const known = byValue.get(key);
    if (!known) byValue.set(key, { candidate, probability: share, best: share });
    else {
      if (share > known.best) Object.assign(known, { candidate, best: share });
      known.probability += share;
    }
  }
  const readings = [...byValue.values()]
    .map(({ candidate, probability }) => ({ candidate, probability }))
    .sort((a, b) => b.probability - a.probability);
  return { readings, refusal: (shares[0] ?? 0) / whole };
}

/** Adds up a factor's weights, each factor once. */
function scorer(weights: Weights): (factor: Factor) => number {
  const known = new Map<Factor, number>();
  return (factor) => {
    const score =
      known.get(factor) ??
      factor.reduce((sum, feature) => sum + (weights[bucketOf(feature, weights.length)] ?? 0), 0);
    known.set(factor, score);
    return score;
  };
}
