import type { Language } from '../reading/language';
import type { Calibration } from './calibration';
import type { Weights } from './ranker';
import * as en from './weights.en';
import * as zh from './weights.zh';

/** What training leaves behind for one language. */
export type TrainedRanker = { weights: Weights; calibration: Calibration };

type Packed = { scale: number; packedWeights: string; calibration: Calibration };

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

/** One signed byte a bucket, in units of `scale`. */
function unpack({ packedWeights, scale }: Packed): Weights {
  const bytes = atob(packedWeights);
  const weights = new Float32Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index);
    weights[index] = (byte > 127 ? byte - 256 : byte) * scale;
  }
  return weights;
}
