import type { Token } from '../tokens';

/** The words of the clause, the quantity itself as "#". */
export function clauseWords(tokens: Token[], at: number): string[] {
  const isEnd = (index: number) => {
    const token = tokens[index];
    if (!token || /^[.?!;]$/.test(token.lower) || token.sentence !== tokens[at]?.sentence) return true;
    if (!/^(?:,|and|but|then|if|while|after|before|when|so)$/.test(token.lower)) return false;
    const [low, high] = index < at ? [index, at] : [at, index];
    const between = tokens.slice(low + 1, high + 1);
    const beyond = index > at ? tokens.slice(index + 1, index + 7) : between;
    return beyond.some(
      ({ verb, quantity }, place) =>
        (verb !== undefined || quantity !== undefined) && (index < at || place < 6),
    );
  };
  let from = at;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !isEnd(to)) to += 1;
  return tokens.slice(from, to).map(({ lower }, index) => (from + index === at ? '#' : lower));
}

/** "Now, there are 12": the word that begins the sentence. */
export const openingWords = (tokens: Token[], at: number): string[] => {
  const first = tokens.findIndex(({ sentence }) => sentence === tokens[at]?.sentence);
  return /^(?:now|finally|originally|initially)$/.test(tokens[first]?.lower ?? '')
    ? [tokens[first]?.lower ?? '']
    : [];
};
