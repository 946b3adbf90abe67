/** How well a text fits a query, and where; a higher score is better. */
export type FuzzyMatch = { score: number; at: number[] };

/**
 * Finds a query in a text as people abbreviate: its words in any order, each at a word's beginning ("mu" finds
 * "Move up") or anywhere in one piece. Case and full-width forms make no difference. Null: it does not fit.
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  const words = fold(query).join('').split(/\s+/).filter(Boolean);
  const letters = fold(text);
  const at: number[] = [];
  let score = 0;
  for (const word of words) {
    const match = inOnePiece([...word], letters) ?? byInitials([...word], letters);
    if (!match) return null;
    score += match.score;
    at.push(...match.at);
  }
  // Of two that fit alike, the shorter one was meant.
  return { score: score - letters.length / 100, at: [...new Set(at)].sort((a, b) => a - b) };
}

/** One folded letter for each UTF-16 unit, so that places stay places. */
const fold = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => text.charAt(at).normalize('NFKC').toLowerCase().charAt(0));

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
/** Every Chinese character begins a word. */
const beginsWord = (letters: string[], at: number) =>
  isLetter(letters[at]) && (!isLetter(letters[at - 1]) || /\p{Script=Han}/u.test(letters[at] ?? ''));

function inOnePiece(word: string[], letters: string[]): FuzzyMatch | null {
  let found: FuzzyMatch | null = null;
  for (let from = 0; from + word.length <= letters.length; from++) {
    if (!word.every((letter, at) => letters[from + at] === letter)) continue;
    const score = word.length * 4 + (beginsWord(letters, from) ? 8 : 0) + (from === 0 ? 4 : 0);
    if (!found || score > found.score) found = { score, at: word.map((_, at) => from + at) };
  }
  return found;
}

/** Each letter either goes on where the last one was found, or begins a later word. */
function byInitials(word: string[], letters: string[], from = 0): FuzzyMatch | null {
  const [first, ...rest] = word;
  if (first === undefined) return { score: 0, at: [] };
  for (let at = from; at < letters.length; at++) {
    const goesOn = at === from && from > 0;
    if (letters[at] !== first || !(goesOn || beginsWord(letters, at))) continue;
    const after = byInitials(rest, letters, at + 1);
    if (after) return { score: after.score + (goesOn ? 3 : 2), at: [at, ...after.at] };
  }
  return null;
}
