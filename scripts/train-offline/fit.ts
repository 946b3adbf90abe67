import type { OpenProblem } from '../../lib/models/offline/problems/problem-reader';
import { bucketOf, buckets, weightOf } from '../../lib/models/offline/problems/ranker';
import type { Language } from '../../lib/models/offline/reading/language';
import { seeded } from './seeded';

/** A problem turned into buckets: the refusal first, then each candidate; `right` marks those that give the answer. */
export type Example = { options: Uint16Array[]; right: boolean[] };

export const isRight = (value: number, answer: number) =>
  Math.abs(value - answer) <= 1e-4 * Math.max(1, Math.abs(answer));

/** Several readings may give the right answer by chance: only the simplest of them count as right. */
export function exampleOf({ candidates, factorsOf, refusal }: OpenProblem, answer: number): Example {
  const hits = candidates.map(({ value }) => isRight(value, answer));
  const fewest = Math.min(...candidates.flatMap(({ used }, index) => (hits[index] ? [used.length] : [])));
  const right = candidates.map(({ used }, index) => hits[index] === true && used.length === fewest);
  const encode = (features: readonly string[]) => Uint16Array.from(features, bucketOf);
  return {
    options: [encode(refusal), ...candidates.map((candidate) => encode(factorsOf(candidate).flat()))],
    right: [!right.includes(true), ...right],
  };
}

/** How long and how fast to learn, into how many weights; `averaged` takes the mean over the later half. */
export type Schedule = { epochs: number; rate: number; decay: number; size: number; averaged: boolean };

export const schedules: Record<Language, Schedule> = {
  en: { epochs: 10, rate: 0.15, decay: 2e-5, size: buckets, averaged: false },
  zh: { epochs: 8, rate: 0.1, decay: 1e-3, size: buckets / 2, averaged: true },
};

/**
 * Maximises the log probability of the right options (any of them) by AdaGrad with L2 regularisation.
 * Deterministic. Returns one weight a bucket.
 */
export function fitWeights(
  examples: Example[],
  { epochs, rate, decay, size, averaged }: Schedule,
): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
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
      if (example) learn(example, weights, squares, rate, decay);
    }
    if (epoch >= firstCounted)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums.map((sum) => sum / (epochs - firstCounted));
}

function learn(
  { options, right }: Example,
  weights: Float64Array,
  squares: Float64Array,
  rate: number,
  decay: number,
) {
  const scores = options.map((option) => {
    let sum = 0;
    for (const bucket of option) sum += weightOf(weights, bucket);
    return sum;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const rightWhole = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0);
  const mask = weights.length - 1;
  const gradient = new Map<number, number>();
  for (const [index, option] of options.entries()) {
    const share = shares[index] ?? 0;
    const pull = (right[index] && rightWhole > 0 ? share / rightWhole : 0) - share / whole;
    if (Math.abs(pull) < 1e-4) continue;
    for (const each of option) {
      const bucket = each & mask;
      gradient.set(bucket, (gradient.get(bucket) ?? 0) + pull);
    }
  }
  for (const [bucket, pull] of gradient) {
    const step = pull - decay * (weights[bucket] ?? 0);
    squares[bucket] = (squares[bucket] ?? 0) + step * step;
    weights[bucket] = (weights[bucket] ?? 0) + (rate * step) / Math.sqrt(squares[bucket] ?? 1);
  }
}
