import { plainText } from '@/lib/numbers/plain-text';
import { findQuantities, type Quantity } from '@/lib/numbers/quantities';
import { isOftenNoun, type Verb, verbOf } from './verb-classes';

/** A word, mark or number of the text. */
export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  sentence: number;
  /** Which of the text's quantities it is. */
  quantity?: number;
  verb?: Verb;
  isName: boolean;
};

/** Question sets write "$ 3", "Sara 's", "t - shirts" and " ."; people don't. */
export const tidied = (raw: string): string =>
  plainText(raw)
    .replace(/([$€£¥]) (?=[\d.])/g, '$1')
    .replace(/(?<=[A-Za-z]) (?='s\b)/g, '')
    .replace(/\bt - shirt/gi, 't-shirt')
    .replace(/(?<=\$\d*\.?\d*) dollars?\b/g, '')
    .replace(/ (?=[.,;?!])/g, '');

/** Words that multiply: they are quantities without a number. */
const multipliers: [RegExp, number][] = [
  [/\b(?:twice|doubled?|doubles)\b/gi, 2],
  [/\b(?:thrice|tripled?|triples)\b/gi, 3],
];

/** The text's quantities; ordinals, ranges and "a" and "one", which rarely count, left out. */
export function quantitiesIn(text: string): Quantity[] {
  const found = findQuantities(text, 'en').filter(({ kind, phrase, start }) => {
    if (kind === 'ordinal' || kind === 'range') return false;
    if (/^(?:a|an)$/i.test(phrase)) return false;
    if (/^half$/i.test(phrase) && /\b(?:first|second|other|last)\s$/i.test(text.slice(0, start)))
      return false;
    return !/^one$/i.test(phrase);
  });
  for (const [pattern, value] of multipliers) {
    for (const match of text.matchAll(pattern)) {
      const place = { phrase: match[0], start: match.index, end: match.index + match[0].length };
      found.push({ value, code: String(value), kind: 'number', ...place });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Cuts the text into tokens; a quantity is one token. */
export function tokensOf(text: string, quantities: Quantity[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  const add = (start: number, end: number, quantity?: number) => {
    const word = text.slice(start, end);
    const token: Token = { text: word, lower: word.toLowerCase(), start, end, sentence, isName: false };
    if (quantity !== undefined) token.quantity = quantity;
    tokens.push(token);
    if (/^[.?!;]$/.test(word) && !isTitle(tokens.at(-2)?.text)) sentence += 1;
  };
  let from = 0;
  const words = (until: number) => {
    for (const match of text.slice(from, until).matchAll(/[A-Za-z][A-Za-z'-]*|[^\sA-Za-z]/g))
      add(from + match.index, from + match.index + match[0].length);
  };
  for (const [index, quantity] of quantities.entries()) {
    words(quantity.start);
    add(quantity.start, quantity.end, index);
    from = quantity.end;
  }
  words(text.length);
  markNames(tokens);
  for (const [index, token] of tokens.entries()) {
    const verb = verbAt(tokens, index);
    if (verb) token.verb = verb;
  }
  return tokens;
}

const isTitle = (word = '') => /^(?:Mr|Mrs|Ms|Dr|St|oz|lb|[A-HJ-Z])$/.test(word);

/** Words that open a sentence with a capital without being names. */
const openers = new Set(
  (
    'a an the he she it they we you i his her their our your my its there if how what when after before during while for in on at of from to by with ' +
    'each every one some all both then now later next last first second third this that these those however but and so because since as once ' +
    'together today yesterday tomorrow only another many most half not no mom dad mother father grandma grandpa white red blue green yellow black ' +
    'park workers kids children students people friends bags boxes tickets books'
  ).split(/\s+/),
);

function markNames(tokens: Token[]) {
  const isOpening = (index: number) =>
    index === 0 || /^[.?!;]$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.lower === '"';
  const surely = new Set(
    tokens.flatMap((token, index) =>
      /^[A-Z][a-z]/.test(token.text) && !isOpening(index) ? [token.text.replace(/'s$/, '')] : [],
    ),
  );
  // "8 Skittles" are things, however they are written.
  const counted = new Set(
    tokens.flatMap(({ quantity }, index) => (quantity === undefined ? [] : [tokens[index + 1]?.text ?? ''])),
  );
  const lowered = new Set(tokens.flatMap(({ text }) => (/^[a-z]/.test(text) ? [text] : [])));
  for (const [index, token] of tokens.entries()) {
    if (!/^[A-Z][a-z'-]+$/.test(token.text)) continue;
    const bare = token.text.replace(/'s$/, '');
    const lower = bare.toLowerCase();
    if (counted.has(token.text) || isDate(tokens, index)) continue;
    token.isName =
      surely.has(bare) ||
      (isOpening(index) &&
        !openers.has(lower) &&
        !lowered.has(lower) &&
        !verbOf(lower)?.base.startsWith('find'));
  }
}

/** "by March", "on Monday": months and weekdays are nobody's names where something happens then. */
const isDate = (tokens: Token[], index: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[index]?.text ?? '') ||
  (/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Halloween|Easter)$/.test(
    tokens[index]?.text ?? '',
  ) &&
    (/^(?:in|on|by|during|until|last|next|this|since|of|for|from)$/.test(tokens[index - 1]?.lower ?? '') ||
      !/^(?:Mar|Apr|May|Jun|Aug)/.test(tokens[index]?.text ?? '')));

const determiner = new Set(
  (
    'a an the his her their its our your my some of each every more many much other another these those this that no ' +
    'any several few same different new old red blue green white small big large'
  ).split(' '),
);

/** The verb that a token is, unless it is used as a noun: after a number or an article. */
function verbAt(tokens: Token[], index: number): Verb | undefined {
  const token = tokens[index];
  if (!token || token.quantity !== undefined || token.isName) return undefined;
  const verb = verbOf(token.lower);
  if (!verb) return undefined;
  const before = tokens[index - 1];
  if (verb.verbClass === 'have') return verb;
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
    /^(?:for|in|at|on|[?.])$/.test(tokens[index + 1]?.lower ?? '') &&
    !token.lower.endsWith('s')
  )
    return verb;
  if (isAsked(tokens, index)) return verb;
  const isAfterSubject =
    before !== undefined &&
    (before.isName ||
      /^(?:he|she|it|they|we|you|i|to|will|would|can|could|did|does|do|and|then|who|not|should|must|also|had|has|only|were|was|still|each)$/.test(
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
  const clause = before.slice(
    before.findLastIndex((word) => /^(?:[.,?!;]|if|when|and|after)$/.test(word)) + 1,
  );
  return !clause.some((word) => /^(?:have|has|had|are|were|is|was|be|still|only|got|now)$/.test(word));
}

const isPast = (word: string) => /(?:ed|was|were|left|ate|came|went|flew|fell|broke|are|joined)$/.test(word);
