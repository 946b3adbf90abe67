import type { Token } from './tokens';

/** Tokens from one place up to another, the last left out. */
export type Span = { from: number; to: number };

const boundary = /^(?:[.?!;]|and|but|then|if|while|because|so)$/;

/**
 * The clause around a token: cut at marks, and at "and", "but", "if" and commas where a new clause begins,
 * which is where a verb or another number follows on both sides.
 */
export function clauseAround(tokens: Token[], at: number): Span {
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === sentence && !cuts(tokens, from - 1, at)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.sentence === sentence && !cuts(tokens, to, at)) to += 1;
  return { from, to };
}

/** Whether a clause ends at this token, seen from the quantity at `at`. */
function cuts(tokens: Token[], index: number, at: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (/^[.?!;]$/.test(token.lower)) return true;
  const isComma = token.lower === ',';
  if (!isComma && !boundary.test(token.lower)) return false;
  const [low, high] = index < at ? [index, at] : [at, index];
  const between = tokens.slice(low + 1, high);
  const next = tokens
    .slice(index + 1)
    .findIndex(({ lower }) => /^[.?!;,]$/.test(lower) || boundary.test(lower));
  const side = index > at ? tokens.slice(index + 1, next < 0 ? tokens.length : index + 1 + next) : between;
  return (
    side.some(
      ({ verb, quantity, lower }) => verb !== undefined || quantity !== undefined || lower === 'how',
    ) &&
    (index < at || side.length > 0)
  );
}

export function governingVerb(tokens: Token[], at: number, { from, to }: Span): number {
  const own = verbOfSubject(tokens, at, to);
  if (own >= 0) return own;
  for (let index = at - 1; index >= from; index -= 1) {
    if (tokens[index]?.verb && !isAuxiliaryBefore(tokens, index, at) && !isAside(tokens, index)) return index;
  }
  for (let index = at + 1; index < to; index += 1) {
    if (tokens[index]?.verb && tokens[index - 1]?.lower !== 'to' && !isAuxiliaryBefore(tokens, index, to))
      return index;
  }
  const sentence = tokens[at]?.sentence;
  for (let index = at - 1; index >= 0 && tokens[index]?.sentence === sentence; index -= 1) {
    if (tokens[index]?.verb && tokens[index - 1]?.lower !== 'to' && !isAside(tokens, index)) return index;
  }
  return tokens.findIndex(({ verb }, index) => verb !== undefined && index >= from && index < to);
}

/** "when 7 players quit", "18 students left": a quantity that begins its clause goes with the verb after it. */
function verbOfSubject(tokens: Token[], at: number, to: number): number {
  const before = tokens[at - 1];
  const opener = tokens
    .slice(0, at)
    .findLastIndex(({ lower }) => /^(?:[.,?!;]|and|but|when|while|if|after|because|so|then)$/.test(lower));
  const begins = !tokens
    .slice(opener + 1, at)
    .some(({ verb, quantity }) => verb !== undefined || quantity !== undefined);
  if (!begins) return -1;
  const last = tokens
    .slice(0, at)
    .findLastIndex(({ verb, lower }) => verb !== undefined || /^[.?!;]$/.test(lower));
  const isListed =
    tokens.slice(last + 1, at).some(({ quantity }) => quantity !== undefined) &&
    tokens[last]?.verb !== undefined &&
    before !== undefined &&
    /^(?:,|and)$/.test(before.lower);
  for (let index = at + 1; index < Math.min(to, at + 7); index += 1) {
    const { lower, verb, quantity } = tokens[index] ?? {};
    if (
      lower === undefined ||
      quantity !== undefined ||
      /^(?:[.,?!;]|and|but|in|on|at|to|for|from|with|than|who|that|which)$/.test(lower)
    )
      return -1;
    if (verb && isAside(tokens, index)) return -1;
    if (verb)
      return isListed && verb.verbClass === 'have' && !isAuxiliaryBefore(tokens, index, to)
        ? -1
        : verbAfter(tokens, index, to);
  }
  return -1;
}

/** "29 tickets playing ball", "14 dollars mowing lawns": how, not what happened. */
const isAside = (tokens: Token[], index: number): boolean =>
  /ing$/.test(tokens[index]?.lower ?? '') &&
  tokens[index - 1]?.lower !== 'by' &&
  tokens[index + 1]?.quantity === undefined &&
  !tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|started|began|kept)$/.test(lower)) &&
  tokens
    .slice(0, index)
    .some(({ verb, sentence }) => verb !== undefined && sentence === tokens[index]?.sentence);

/** The verb itself, or the one that it helps: "were sold". */
const verbAfter = (tokens: Token[], index: number, to: number): number =>
  isAuxiliaryBefore(tokens, index, to)
    ? verbAfter(
        tokens,
        tokens.findIndex(({ verb }, place) => place > index && verb !== undefined),
        to,
      )
    : index;

/** "were sitting", "had bought", "are eaten": the second verb is the one that counts. */
const isAuxiliaryBefore = (tokens: Token[], index: number, limit: number): boolean =>
  tokens[index]?.verb?.verbClass === 'have' &&
  tokens
    .slice(index + 1, Math.min(index + 3, limit))
    .some(({ verb }) => verb !== undefined && verb.verbClass !== 'have');
