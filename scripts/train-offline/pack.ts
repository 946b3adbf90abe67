import type { TrainedRanker } from '../../lib/models/offline/problems/trained-weights';

/** The source of a file of weights: one signed byte a bucket in base64, with their scale and the calibration. */
export function packedSource({ weights, calibration }: TrainedRanker): string {
  const all = Array.from(weights);
  const most = all.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / 127;
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
