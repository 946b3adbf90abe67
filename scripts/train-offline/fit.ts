import { candidatesOf } from '../../lib/models/offline/problems/candidates';
import { featuresOf, refusalFeatures } from '../../lib/models/offline/problems/features';
import type { Problem } from '../../lib/models/offline/problems/problem';
import { bucketOf, buckets } from '../../lib/models/offline/problems/ranker';

/** A problem turned into buckets: the refusal first, then each candidate; `right` marks those that give the answer. */
export type Example = { options: Uint16Array[]; right: boolean[] };

/** Several readings may give the right answer by chance: only the simplest of them count as right. */
export function exampleOf(problem: Problem, answer: number): Example {
  const candidates = candidatesOf(problem);
  const hits = candidates.map(
    ({ value }) => Math.abs(value - answer) <= 1e-4 * Math.max(1, Math.abs(answer)),
  );
  const fewest = Math.min(...candidates.flatMap(({ used }, index) => (hits[index] ? [used.length] : [])));
  const right = candidates.map(({ used }, index) => hits[index] === true && used.length === fewest);
  const encode = (features: string[]) => Uint16Array.from(features, bucketOf);
  return {
    options: [
      encode(refusalFeatures(problem)),
      ...candidates.map((candidate) => encode(featuresOf(problem, candidate))),
    ],
    right: [!right.includes(true), ...right],
  };
}

/** A generator of the same numbers everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Maximises the log probability of the right options (any of them) by AdaGrad with L2 regularisation.
 * Deterministic. Returns one weight a bucket.
 */
export function fitWeights(examples: Example[], epochs = 10, rate = 0.15, decay = 2e-5): Float64Array {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-2);
  const random = seeded(7);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, weights, squares, rate, decay);
    }
  }
  return weights;
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
    for (const bucket of option) sum += weights[bucket] ?? 0;
    return sum;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const rightWhole = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0);
  const gradient = new Map<number, number>();
  for (const [index, option] of options.entries()) {
    const share = shares[index] ?? 0;
    const pull = (right[index] && rightWhole > 0 ? share / rightWhole : 0) - share / whole;
    if (Math.abs(pull) < 1e-4) continue;
    for (const bucket of option) gradient.set(bucket, (gradient.get(bucket) ?? 0) + pull);
  }
  for (const [bucket, pull] of gradient) {
    const step = pull - decay * (weights[bucket] ?? 0);
    squares[bucket] = (squares[bucket] ?? 0) + step * step;
    weights[bucket] = (weights[bucket] ?? 0) + (rate * step) / Math.sqrt(squares[bucket] ?? 1);
  }
}
