import { type Noun, nounEnd } from './noun-of';
import { singular } from './nouns';
import type { Token } from './tokens';

/** "18 inches long": the last word is no noun. */
const measureEnd =
  /^(?:long|tall|wide|deep|high|old|heavy|away|farther|further|longer|taller|heavier|older|younger|shorter|higher)$/;

/** The noun group's words after a number. */
export function nounGroup(after: Token[]): string[] {
  const words: string[] = [];
  for (const [index, token] of after.slice(0, 7).entries()) {
    const { lower, verb, quantity, isName } = token;
    if (quantity !== undefined || isName || !/^[a-z]/.test(lower)) break;
    if (lower === 'of' && words.length >= 0 && index < 4) {
      words.push(lower);
      continue;
    }
    const afterOf = words.at(-1) === 'of';
    if (nounEnd.has(lower) && !(afterOf && /^(?:a|an|the|his|her|their|them|it|your|my)$/.test(lower))) break;
    if (lower.endsWith("n't") || (index > 0 && measureEnd.test(lower))) break;
    if (verb && index > 0) break;
    if (index > 0 && /[^e]ed$/.test(lower) && /s$/.test(words.at(-1) ?? '')) break;
    if (
      verb &&
      index === 0 &&
      (verb.verbClass === 'have' ||
        /^(?:got|went|came|left|flew|ran|fell|did|died|joined|stayed|broke)$/.test(lower))
    )
      break;
    words.push(lower);
  }
  while (words.at(-1) === 'of' || words.at(-1) === 'the') words.pop();
  return words;
}

/** The last plural before a number that says nothing itself: "his old games. He started out with 35". */
export function nounBefore(tokens: Token[], at: number): Noun | undefined {
  const plural = tokens
    .slice(0, at)
    .findLast(
      ({ lower, isName, verb }) => /[a-z]{3}s$/.test(lower) && !isName && !verb && !nounEnd.has(lower),
    );
  return plural && { mods: [], head: singular(plural.lower), of: '' };
}

/** The last word of the noun group that starts here. */
export function lastNoun(tokens: Token[], from: number): string {
  let noun = '';
  for (const { lower, verb, isName } of tokens.slice(from, from + 4)) {
    if (!/^[a-z]/.test(lower) || nounEnd.has(lower) || lower === 'of' || isName || (verb && noun !== ''))
      break;
    noun = singular(lower);
  }
  return noun;
}
