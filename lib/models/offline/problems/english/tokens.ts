import { readNumber } from '@/lib/numbers/number';
import { plainText } from '@/lib/numbers/plain-text';
import { findQuantities, type Quantity } from '@/lib/numbers/quantities';
import { impliedQuantities } from './implied';
import { markNames } from './person-names';
import { verbAt } from './verb-at';
import type { Verb } from './verb-classes';
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
  if (found.length === 1) found.splice(0, 1, ...found.flatMap(dozenApart));
  const said = impliedQuantities(text).filter(
    ({ start, end }) => !found.some((each) => each.start < end && start < each.end),
  );
  return [...found, ...said].sort((a, b) => a.start - b.start);
}
/** "9 dozen eggs", where that is all there is: 9, and the 12 of a dozen. */
function dozenApart(quantity: Quantity): Quantity[] {
  const [, count, dozen = ''] = /^(.+?) (dozens?)$/i.exec(quantity.phrase) ?? [];
  const own = count === undefined ? undefined : readNumber(count, 'en');
  if (count === undefined || !own) return [quantity];
  const { start, end } = quantity;
  return [
    { ...own, kind: 'number', phrase: count, start, end: start + count.length },
    { value: 12, code: '12', kind: 'number', phrase: dozen, start: end - dozen.length, end },
  ];
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
