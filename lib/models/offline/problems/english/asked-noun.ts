import { type Noun, nounEnd, nounOf } from './noun-of';
import type { Asked } from './question';
import type { Token } from './tokens';

/** Verbs that only help another. */
export const auxiliary = new Set(
  'been being did does do will would can could should must is are was were has have had may might shall'.split(
    ' ',
  ),
);

/** "green and yellow peaches", "crackers and cakes": what is asked for, and the kinds or nouns joined by "and". */
export function askedNouns(tokens: Token[]): Pick<Asked, 'noun' | 'also'> {
  const noun = askedNoun(tokens);
  const and = tokens.slice(0, 5).findIndex(({ lower }) => lower === 'and' || lower === 'or');
  const isJoined = and > 0 && tokens.slice(0, and).every(({ lower, verb }) => !auxiliary.has(lower) && !verb);
  const other = isJoined ? askedNoun(tokens.slice(and + 1)) : noun;
  if (!isJoined || other.head === '') return { noun, also: new Set() };
  if (noun.of !== '' && other.head === noun.of && noun.mods.length > 0)
    return { noun, also: new Set([noun.mods.at(-1) ?? '', ...other.mods]) };
  if (noun.of !== '' && noun.mods.length === 0 && other.mods.length === 1 && other.of === '')
    return { noun: { mods: [], head: noun.head, of: other.head }, also: new Set([noun.of, ...other.mods]) };
  const isKind = noun.mods.length === 0 && other.mods.length === 1 && noun.head === tokens[and - 1]?.lower;
  if (isKind)
    return { noun: { mods: [], head: other.head, of: other.of }, also: new Set([noun.head, ...other.mods]) };
  return { noun, also: new Set([noun.head, other.head]) };
}

/** The noun group at the start of some tokens, for instance after "how many". */
function askedNoun(tokens: Token[]): Noun {
  const stop = tokens.findIndex(
    ({ lower, text, isName, verb }, index) =>
      auxiliary.has(lower) ||
      lower.endsWith("n't") ||
      isName ||
      /^[^A-Za-z]/.test(text) ||
      (index > 0 && verb !== undefined) ||
      (index > 0 && /[^e]ed$/.test(lower) && /s$/.test(tokens[index - 1]?.lower ?? '')) ||
      nounEnd.has(lower),
  );
  const group = stop < 0 ? tokens : tokens.slice(0, stop);
  return nounOf(group.map(({ lower }) => lower));
}
