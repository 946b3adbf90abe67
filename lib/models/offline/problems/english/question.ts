import { askedNouns, auxiliary } from './asked-noun';
import { ownersIn } from './asked-owners';
import { contentWords } from './content-words';
import type { Noun } from './noun-of';
import { nounClass } from './nouns';
import type { Token } from './tokens';
import type { Verb } from './verb-classes';
export type Asked = {
  /** Further nouns or kinds that are asked for together with the noun: "green and yellow", "cakes and pies". */
  also: Set<string>;
  /** Where the asking words begin and end among the tokens. */
  from: number;
  to: number;
  /** How it asks: `many`, `much`, `long`, `far`, `old` and so on, or `what`. */
  how: string;
  noun: Noun;
  /** The class of what is asked for: `money`, `time`, `thing` ... */
  nounClass: string;
  /** What the words after the noun say, most telling first: `more than`, `left`, `total`, `each` ... */
  aims: string[];
  verb: Verb | undefined;
  /** Who is asked about, lower-case names; `they` stands for all. */
  owners: string[];
  /** All content words of the question as singulars. */
  words: Set<string>;
  /** The content words after "than" of a question that compares. */
  than: Set<string>;
  /** Everybody who is named, in the story too, lower-case. */
  names: Set<string>;
  /** All words of the question in lower case, in order. */
  said: string[];
};
const aims: [string, RegExp][] = [
  [
    'more than',
    /\b(?:more|fewer|less)\b.*\bthan\b|\b(?:longer|taller|heavier|farther|further|older|younger|faster|shorter|lighter|higher|bigger|larger|deeper|wider)\b/,
  ],
  ['more', /\bhow (?:many|much) more\b|\badditional\b/],
  ['fewer', /\b(?:fewer|less)\b/],
  [
    'start',
    /\b(?:at first|in the beginning|to (?:begin|start) with|(?:begin|start) with|initially|originally|before|at the (?:start|beginning)|already)\b/,
  ],
  ['need', /\b(?:needs?|needed|required?|requires|must|should|have to(?! (?:start|begin))|has to)\b/],
  ['each', /\b(?:each|every|per|apiece|average|a piece|single)\b/],
  ['left', /\b(?:left|remain(?:s|ed|ing)?|leftover|left over|still|end (?:up )?with|rest|unused|over)\b/],
  ['total', /\b(?:total|altogether|in all|together|combined|overall|both|all|sum)\b/],
  ['now', /\b(?:now|then|currently|after|finally|end|finished|today)\b/],
  ['not', /\b(?:not|n't|didn't|doesn't|don't|isn't|aren't|wasn't|weren't)\b/],
  ['equal', /\b(?:same|equal|equally|groups? of|size)\b/],
];
const asks = new Set([
  'many',
  'much',
  'long',
  'far',
  'old',
  'tall',
  'heavy',
  'big',
  'fast',
  'wide',
  'deep',
  'high',
  'large',
  'often',
]);
/** What comparatives measure. */
const comparative: [string, RegExp][] = [
  ['mass', /\b(?:heavier|lighter)\b/],
  ['time', /\blonger\b.*\b(?:take|last|wait|need)\b/],
  ['length', /\b(?:taller|farther|further|deeper|wider|higher)\b/],
];
/** Finds what is asked: the last "how many" and its like, else a sentence with "what" or "find". */
export function askedIn(tokens: Token[]): Asked | undefined {
  const from = tokens.findLastIndex(
    (token, index) => token.lower === 'how' && asks.has(tokens[index + 1]?.lower ?? ''),
  );
  const start =
    from >= 0 ? from : tokens.findLastIndex(({ lower }) => /^(?:what|find|calculate|determine)$/.test(lower));
  if (start < 0) return undefined;
  const sentence = tokens[start]?.sentence;
  const end = tokens.findIndex(
    (token, index) =>
      index > start + 1 &&
      (token.sentence !== sentence ||
        /^[?.!]$/.test(token.lower) ||
        (/^(?:if|when|so)$/.test(token.lower) && index > start + 4)),
  );
  const to = end < 0 ? tokens.length : end;
  const own = tokens.slice(start, to);
  const found = askedNouns(own.slice(from >= 0 ? 2 : 1));
  const isScore = from < 0 && found.noun.head === '' && own.some(({ lower }) => lower === 'score');
  const { noun, also } = isScore ? { ...found, noun: { mods: [], head: 'point', of: '' } } : found;
  const text = own.map(({ lower }) => lower).join(' ');
  const before = tokens
    .slice(0, start)
    .filter((token) => token.sentence === sentence)
    .slice(-4)
    .map(({ lower }) => lower)
    .join(' ');
  const than = own.findIndex(({ lower }) => lower === 'than');
  const verbs = own.filter(({ verb, lower }) => verb && !auxiliary.has(lower)).map(({ verb }) => verb);
  const how = from >= 0 ? (own[1]?.lower ?? 'many') : 'what';
  return {
    from: start,
    to,
    how,
    noun,
    also,
    nounClass: askedClass(how, noun, text),
    aims: aims.flatMap(([name, pattern]) =>
      pattern.test(text) || (name === 'total' && pattern.test(before)) ? [name] : [],
    ),
    verb: verbs[0] ?? (/\b(?:have|has|had)\b/.test(text) ? { base: 'have', verbClass: 'have' } : undefined),
    owners: ownersIn(own, tokens.slice(0, start)),
    words: contentWords(own),
    than: contentWords(than < 0 ? [] : own.slice(than + 1)),
    names: new Set(tokens.flatMap(({ isName, lower }) => (isName ? [lower.replace(/'s$/, '')] : []))),
    said: own.map(({ lower }) => lower),
  };
}
function askedClass(how: string, noun: Noun, text: string): string {
  const more = comparative.find(([, pattern]) => pattern.test(text))?.[0];
  if (more && noun.head === '') return more;
  if (noun.head !== '') return nounClass(noun.head);
  if (how === 'long' && /\b(?:did|does|will|would|take|spend|last|\w+ing)\b/.test(text)) return 'time';
  if (how === 'far' || how === 'long' || how === 'tall' || how === 'high') return 'length';
  if (how === 'old') return 'time';
  if (how === 'heavy' || /\bweigh/.test(text)) return 'mass';
  if (
    /\b(?:cost|spend|spent|pay|paid|earn|earned|money|price|make|worth|charge|owe|bill|raise|save)\b/.test(
      text,
    )
  )
    return 'money';
  return 'none';
}
