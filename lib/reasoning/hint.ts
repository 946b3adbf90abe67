import { numberInText } from './answer';

/** Most characters of a hint. */
export const maxHintLength = 1_200;

/** Marks of a program: a fence, a declaration, a call of `answer`, a statement that ends with a semicolon, an arrow. */
const programSigns = [
  /```|~~~/,
  /\b(?:const|let|var|function|return|import)\s+[\w{[(]/,
  /\banswer\s*\(/,
  /;\s*$/m,
  /=>/,
  /\bconsole\.log\b/,
];

/**
 * A model's words as a hint, or null where they are none: they hold a program, or give the answer away. A model may be
 * talked into either, so this is decided here and not by its instructions.
 * @param allowed what the student knows already: the question, and the program so far.
 * @param expected the answer as the teacher typed it, where there is one.
 */
export function hintIn(words: string, allowed: string, expected: string | null): string | null {
  const hint = words.trim();
  if (hint === '' || hint.length > maxHintLength) return null;
  if (programSigns.some((sign) => sign.test(hint))) return null;
  return expected !== null && givesAway(hint, allowed, expected) ? null : hint;
}

function givesAway(hint: string, allowed: string, expected: string): boolean {
  const secret = numbersIn(expected).filter((number) => !numbersIn(allowed).includes(number));
  if (numbersIn(hint).some((number) => secret.includes(number))) return true;
  const word = plain(expected);
  return (
    word.length >= 3 && /\p{L}/u.test(word) && !plain(allowed).includes(word) && plain(hint).includes(word)
  );
}

const numbersIn = (text: string): number[] =>
  [...text.normalize('NFKC').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].flatMap(
    ([found]) => numberInText(found) ?? [],
  );

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
