import { buckets, type Weights } from './ranker';
import { packedWeights, scale } from './weights';

let unpacked: Weights | undefined;

/** The trained weights, unpacked at their first use: one signed byte a bucket, in units of `scale`. */
export function trainedWeights(): Weights {
  if (unpacked) return unpacked;
  const bytes = atob(packedWeights);
  const weights = new Float32Array(buckets);
  for (let index = 0; index < buckets; index += 1) {
    const byte = bytes.charCodeAt(index);
    weights[index] = (byte > 127 ? byte - 256 : byte) * scale;
  }
  unpacked = weights;
  return weights;
}
