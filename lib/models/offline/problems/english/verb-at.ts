import { determiner } from './determiners';
import type { Token } from './tokens';
import { isOftenNoun, type Verb, verbOf } from './verb-classes';

/** The verb that a token is, unless it is used as a noun: after a number or an article. */
export function verbAt(tokens: Token[], index: number): Verb | undefined {
  const token = tokens[index];
  if (!token || token.quantity !== undefined || token.isName) return undefined;
  const verb = verbOf(token.lower);
  if (!verb) return undefined;
  const before = tokens[index - 1];
  if (verb.verbClass === 'have') return verb;
  const isCounted =
    before?.quantity !== undefined || (before?.lower === 'more' && tokens[index - 2]?.quantity !== undefined);
  if (
    isCounted &&
    verb.base !== token.lower &&
    isDone(token.lower) &&
    /^(?:the|on|off|out|in|to|from|into|away|up|down|by|home|he|she|they|it|[.,?])$/.test(
      tokens[index + 1]?.lower ?? '.',
    )
  )
    return verb;
  if (before && (before.quantity !== undefined || determiner.has(before.lower)) && !isPast(token.lower))
    return undefined;
  if (before && determiner.has(before.lower)) return undefined;
  if (!isOftenNoun(token.lower)) return verb;
  if (isAfterCount(tokens, index)) return verb;
  if (
    before &&
    tokens[index + 1]?.quantity !== undefined &&
    /^[a-z]+$/.test(before.lower) &&
    !isSmallWord(before.lower) &&
    /^(?:costs?|holds?|packs?|weighs?|reads?|fits?|shares?|plants?|rides?|walks?|jumps?)$/.test(token.lower)
  )
    return verb;
  const isPluralBefore =
    /[a-z]{2}s$|people$|children$/.test(before?.lower ?? '') &&
    !before?.isName &&
    !isSmallWord(before?.lower ?? '');
  const isFree = !tokens.some(
    (other, place) => place < index && other.sentence === token.sentence && other.verb !== undefined,
  );
  if (
    isPluralBefore &&
    isFree &&
    /^(?:for|in|at|on|to|from|by|[?.])$/.test(tokens[index + 1]?.lower ?? '') &&
    !token.lower.endsWith('s')
  )
    return verb;
  if (isAsked(tokens, index)) return verb;
  const isAfterSubject =
    before !== undefined &&
    (before.isName ||
      /^(?:he|she|it|they|we|you|i|to|will|would|can|could|did|does|do|and|then|who|not|should|must|also|had|has|\w+n't|only|were|was|still|each)$/.test(
        before.lower,
      ));
  return isAfterSubject ? verb : undefined;
}

const isSmallWord = (word: string) => /^(?:the|a|an|of|in|on|at|to|and|for|with)$/.test(word);

/** "did the candy bar cost?": the verb that "did" left behind at the question's end. */
function isAsked(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '?';
  if (!/^(?:[?.,]|in|at|on|for|to|all|altogether|total|together|than|today|yesterday|each|per)$/.test(next))
    return false;
  const { sentence, lower } = tokens[index] ?? {};
  const from = tokens.findLastIndex(
    (token, place) =>
      place < index &&
      token.sentence === sentence &&
      /^(?:did|does|do|will|would|can|could)$/.test(token.lower),
  );
  const between = tokens.slice(from + 1, index);
  return (
    from >= 0 &&
    between.length <= 5 &&
    /^[a-z]+[^s]$/.test(lower ?? '') &&
    between.every((token) => !verbOf(token.lower) || isOftenNoun(token.lower))
  );
}

/** "18 students left": the verb of a quantity, not a noun that follows it; "had 18 students left" is none. */
function isAfterCount(tokens: Token[], index: number): boolean {
  const count = tokens.slice(0, index).findLastIndex(({ quantity }) => quantity !== undefined);
  const between = tokens.slice(count + 1, index);
  if (
    count < 0 ||
    between.length === 0 ||
    between.length > 3 ||
    !between.every(({ lower }) => /^[a-z-]+$/.test(lower))
  )
    return false;
  if (between.some(({ lower }) => determiner.has(lower) && !/^(?:more|new|old|other)$/.test(lower)))
    return false;
  if (tokens[index]?.lower !== 'left')
    return isPast(tokens[index]?.lower ?? '') && !/s$/.test(tokens[index]?.lower ?? '');
  const before = tokens.slice(Math.max(0, count - 6), count).map(({ lower }) => lower);
  const clause = before.slice(before.findLastIndex((word) => /^(?:[.,?!;]|if|when|after)$/.test(word)) + 1);
  return !clause.some((word) => /^(?:have|has|had|are|were|is|was|be|still|only|got|now)$/.test(word));
}

/** A past form, not one in -s or -ing. */
const isDone = (word: string) => !/(?:s|ing)$/.test(word);

const isPast = (word: string) => /(?:ed|was|were|left|ate|came|went|flew|fell|broke|are|joined)$/.test(word);
