import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { QuestionImage } from '../reasoning/question-image';

/** Pictures never change once they are in a cell. */
const known = new WeakMap<QuestionImage, string>();

/** SHA-256 of a picture's base64 text, in lower-case hexadecimal. */
export function imageHash(image: QuestionImage): string {
  const before = known.get(image);
  if (before !== undefined) return before;
  const hash = bytesToHex(sha256(utf8ToBytes(image.data)));
  known.set(image, hash);
  return hash;
}
