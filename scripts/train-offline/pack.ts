import type { TrainedRanker } from '../../lib/models/offline/problems/trained-weights';

/** The heaviest weights ship, so many at most: a byte each. */
const mostWeights = 42_000;

/**
 * The source of a file of weights, packed as trained-weights.ts unpacks them: a byte a weight in base64, the way to
 * the next bucket and the weight's level, with the calibration.
 */
export function packedSource({ weights, calibration }: TrainedRanker): string {
  if (weights.length <= 1 << 15) return denseSource({ weights, calibration });
  const all = Array.from(weights);
  const sizes = all.map(Math.abs).sort((a, b) => b - a);
  const scale = Math.max(sizes[0] ?? 0, 1e-9) / 49;
  const least = sizes[mostWeights] ?? 0;
  const bytes: number[] = [];
  let last = -1;
  for (const [bucket, weight] of all.entries()) {
    const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
    if (Math.abs(weight) <= least || level === 0) continue;
    for (; bucket - last > 15; last += 15) bytes.push((15 << 4) | 8);
    bytes.push(((bucket - last) << 4) | (level + 8));
    last = bucket;
  }
  return [
    '// Made by "npm run train:offline"; do not edit.',
    `export const buckets = ${all.length};`,
    `export const scale = ${scale};`,
    `export const calibration = [${calibration.join(', ')}];`,
    'export const packedWeights =',
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ].join('\n');
}

/** A small table ships whole: one signed byte a bucket. */
function denseSource({ weights, calibration }: TrainedRanker): string {
  const all = Array.from(weights);
  const scale = all.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9) / 127;
  const bytes = Int8Array.from(all, (weight) => Math.round(weight / scale));
  return [
    '// Made by "npm run train:offline"; do not edit.',
    `export const scale = ${scale};`,
    `export const calibration = [${calibration.join(', ')}];`,
    'export const packedWeights =',
    `  '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n');
}
