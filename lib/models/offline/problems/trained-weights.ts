import type { Language } from '@/lib/numbers/language';
import type { Calibration } from './calibration';
import type { Weights } from './ranker';
import * as en from './weights.en';
import * as zh from './weights.zh';

/** What training leaves behind for one language. */
export type TrainedRanker = { weights: Weights; calibration: Calibration };

/** One signed byte a bucket in units of `scale`, or, with `buckets`, the sparse packing below. */
type Packed = { scale: number; packedWeights: string; calibration: Calibration; buckets?: number };

const packed: Record<Language, Packed> = { en, zh };
const unpacked = new Map<Language, TrainedRanker>();

/** The trained weights of a language, unpacked at their first use. */
export function trainedRanker(language: Language): TrainedRanker {
  const known = unpacked.get(language);
  if (known) return known;
  const fresh = { weights: unpack(packed[language]), calibration: packed[language].calibration };
  unpacked.set(language, fresh);
  return fresh;
}

function unpack({ buckets, packedWeights, scale }: Packed): Weights {
  const bytes = Uint8Array.from(atob(packedWeights), (character) => character.charCodeAt(0));
  return buckets === undefined
    ? Float32Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte) * scale)
    : unpackSparse(bytes, buckets, scale);
}

/** A byte a weight: in its upper half how many buckets further it stands, in its lower half its level. */
function unpackSparse(bytes: Uint8Array, buckets: number, scale: number): Weights {
  const weights = new Float32Array(buckets);
  let bucket = -1;
  for (const byte of bytes) {
    bucket += byte >> 4;
    weights[bucket] = weightOfLevel((byte & 15) - 8, scale);
  }
  return weights;
}

/** Levels -7 to 7 stand for weights that grow with their square, because most weights are small. */
const weightOfLevel = (level: number, scale: number): number => Math.sign(level) * level * level * scale;
