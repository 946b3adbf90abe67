import type { Factor, OpenProblem } from '../../lib/models/offline/problems/problem-reader';
import { bucketOf } from '../../lib/models/offline/problems/ranker';
import type { Language } from '../../lib/numbers/language';
import { seeded } from './seeded';

/** How many buckets features are hashed into. */
const buckets = 1 << 17;

/**
 * A problem turned into buckets. The options are the refusal, then each candidate, as indices of the factors that
 * speak for it; `right` marks those that give the answer.
 */
export type Example = { factors: Uint32Array[]; options: Uint16Array[]; right: boolean[] };

export const isRight = (value: number, answer: number) =>
  Math.abs(value - answer) <= 1e-4 * Math.max(1, Math.abs(answer));

/** Several readings may give the right answer by chance: only the simplest of them count as right. */
export function exampleOf({ candidates, factorsOf, refusal }: OpenProblem, answer: number): Example {
  const hits = candidates.map(({ value }) => isRight(value, answer));
  const fewest = Math.min(...candidates.flatMap(({ used }, index) => (hits[index] ? [used.length] : [])));
  const right = candidates.map(({ used }, index) => hits[index] === true && used.length === fewest);
  const places = new Map<Factor, number>();
  const placeOf = (factor: Factor): number => {
    const place = places.get(factor) ?? places.size;
    places.set(factor, place);
    return place;
  };
  const options = [[refusal], ...candidates.map(factorsOf)].map((all) => Uint16Array.from(all, placeOf));
  const factors = [...places.keys()].map((factor) =>
    Uint32Array.from(factor, (feature) => bucketOf(feature, buckets)),
  );
  return { factors, options, right: [!right.includes(true), ...right] };
}

/** How long and how fast to learn. */
export type Schedule = {
  epochs: number;
  rate: number;
  decay: number;
  /** The share of features that each lesson goes without, so that no few of them carry it. */
  dropout: number;
  /** How many weights there are, a power of two: features share those of a smaller table. */
  size: number;
  /** Takes the mean over the later half. */
  averaged: boolean;
};

export const schedules: Record<Language, Schedule> = {
  en: { epochs: 7, rate: 0.1, decay: 1e-4, dropout: 0.4, size: buckets, averaged: false },
  zh: { epochs: 8, rate: 0.1, decay: 1e-3, dropout: 0, size: 1 << 14, averaged: true },
};

/**
 * Maximises the log probability of the right options (any of them) by AdaGrad with L2 regularisation.
 * Deterministic. Returns one weight a bucket.
 */
export function fitWeights(
  examples: Example[],
  { epochs, rate, decay, dropout, size, averaged }: Schedule,
): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const gradient = new Float64Array(size);
  const random = seeded(7);
  const order = examples.map((_, index) => index);
  const firstCounted = averaged ? Math.floor(epochs / 2) : epochs - 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      const salt = Math.floor(random() * 2 ** 32);
      if (example) learn(example, { weights, squares, gradient }, { rate, decay, dropout, salt });
    }
    if (epoch >= firstCounted)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums.map((sum) => sum / (epochs - firstCounted));
}

function learn(
  { factors, options, right }: Example,
  { weights, squares, gradient }: Record<'weights' | 'squares' | 'gradient', Float64Array>,
  { rate, decay, dropout, salt }: Pick<Schedule, 'rate' | 'decay' | 'dropout'> & { salt: number },
) {
  const mask = weights.length - 1;
  const least = dropout * 2 ** 32;
  const isKept = (bucket: number) => Math.imul(bucket ^ salt, 0x9e3779b1) >>> 0 >= least;
  const parts = factors.map((factor) => {
    let sum = 0;
    for (const bucket of factor) if (isKept(bucket)) sum += weights[bucket & mask] ?? 0;
    return sum;
  });
  const scores = options.map((option) => {
    let sum = 0;
    for (const place of option) sum += parts[place] ?? 0;
    return sum;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const rightWhole = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0);
  const pulls = new Float64Array(factors.length);
  for (const [index, option] of options.entries()) {
    const share = shares[index] ?? 0;
    const pull = (right[index] && rightWhole > 0 ? share / rightWhole : 0) - share / whole;
    for (const place of option) pulls[place] = (pulls[place] ?? 0) + pull;
  }
  const touched: number[] = [];
  for (const [place, factor] of factors.entries()) {
    const pull = pulls[place] ?? 0;
    if (Math.abs(pull) < 1e-5) continue;
    for (const each of factor) {
      if (!isKept(each)) continue;
      const bucket = each & mask;
      if (gradient[bucket] === 0) touched.push(bucket);
      gradient[bucket] = (gradient[bucket] ?? 0) + pull;
    }
  }
  for (const bucket of touched) {
    const pull = gradient[bucket] ?? 0;
    gradient[bucket] = 0;
    const step = pull - decay * (weights[bucket] ?? 0);
    squares[bucket] = (squares[bucket] ?? 0) + step * step;
    weights[bucket] = (weights[bucket] ?? 0) + (rate * step) / Math.sqrt(squares[bucket] ?? 1);
  }
}
