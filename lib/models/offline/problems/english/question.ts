import { nounClass, singular } from './nouns';
import type { Token } from './tokens';
import type { Verb } from './verb-classes';

/** A noun with what stands before it and after its "of": "red marbles", "packages of gum". */
export type Noun = { mods: string[]; head: string; of: string };

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
const auxiliary = new Set(
  'been being did does do will would can could should must is are was were has have had may might shall'.split(
    ' ',
  ),
);

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
    aims: aims.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
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

/** "green and yellow peaches", "crackers and cakes": what is asked for, and the kinds or nouns joined by "and". */
function askedNouns(tokens: Token[]): Pick<Asked, 'noun' | 'also'> {
  const noun = askedNoun(tokens);
  const and = tokens.slice(0, 5).findIndex(({ lower }) => lower === 'and' || lower === 'or');
  const isJoined = and > 0 && tokens.slice(0, and).every(({ lower, verb }) => !auxiliary.has(lower) && !verb);
  const other = isJoined ? askedNoun(tokens.slice(and + 1)) : noun;
  if (!isJoined || other.head === '') return { noun, also: new Set() };
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

/** Words that end a noun group. */
export const nounEnd = new Set(
  (
    'in on at for from to and with that who which if each per every than but so by into when after before while left he she it they ' +
    'his her their them him as or because then now altogether together total through during about out up over off away back among between ' +
    'there again under equally only also still not did does do was were is are be been has have had will would could should can today yesterday ' +
    'apiece already the a an your my our around its across until without inside outside where all both ' +
    'this these last next currently tomorrow how what should correct'
  ).split(/\s+/),
);

const empty = new Set(
  'more other additional fewer less extra total different another such of new many much pieces equal same'.split(
    ' ',
  ),
);

const measures =
  /^(?:heavier|lighter|taller|farther|further|deeper|wider|higher|longer|older|younger|shorter|faster|slower|bigger|larger|smaller)$/;

/** Takes a noun group apart: "red marbles", "pounds of rice". */
export function nounOf(words: string[]): Noun {
  const at = words.indexOf('of');
  const [before, after] = at >= 0 ? [words.slice(0, at), words.slice(at + 1)] : [words, []];
  const plain = before.filter((word) => !empty.has(word) && !measures.test(word));
  const content = after.filter(
    (word) => !empty.has(word) && !/^(?:the|his|her|their|them|it|these|those|a|your|my)$/.test(word),
  );
  const bare = plain.length === 0 && content.length === 0 && before.some((word) => /^pieces?$/.test(word));
  const head = bare ? 'piece' : singular(plain.at(-1) ?? '');
  const of = singular(content.at(-1) ?? '');
  if (head === '' && of !== '') return { mods: content.slice(0, -1), head: of, of: '' };
  return { mods: [...plain.slice(0, -1), ...content.slice(0, -1)], head, of };
}

/** Names in the question, or whom its pronoun stands for: the last name before it. */
function ownersIn(tokens: Token[], story: Token[]): string[] {
  const named = (some: Token[]) =>
    some.filter(({ isName }) => isName).map(({ lower }) => lower.replace(/'s$/, ''));
  const names = named(tokens);
  const pronounSubject = tokens.findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  const isObject = (index: number) => /^(?:to|from|with|for|in|at|of)$/.test(tokens[index - 1]?.lower ?? '');
  const acting = tokens.filter(({ isName }, index) => isName && !isObject(index));
  const isPronouns = pronounSubject >= 0 && acting.length === 0;
  if (acting.length > 0) return [...new Set(named(acting))];
  const isPlace = tokens.some(
    ({ isName }, index) => isName && /^(?:in|at)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  if (names.length > 0 && !isPronouns && !isPlace) return [...new Set(names)];
  const pronoun = tokens.find(({ lower }) => /^(?:he|she|they|we|i|you|it|him|her|them|his)$/.test(lower));
  if (pronoun && /^(?:he|she|him|her|his)$/.test(pronoun.lower)) {
    const person = mainPerson(story);
    return [person ?? pronoun.lower];
  }
  return pronoun ? [pronoun.lower] : [];
}

/** The last name that is not behind a preposition or a verb: it acts. */
function mainPerson(story: Token[]): string | undefined {
  const acts = story.filter(
    ({ isName }, index) =>
      isName &&
      !/^(?:to|from|than|with|for|of|and)$/.test(story[index - 1]?.lower ?? '') &&
      story[index - 1]?.verb === undefined &&
      !(story[index - 1]?.lower === ',' && story[index + 1]?.lower === ','),
  );
  return (acts.at(-1) ?? story.findLast(({ isName }) => isName))?.lower.replace(/'s$/, '');
}

const functionWord = new Set(
  (
    'a an the of in on at to for from with by and or but if then than that who which how many much more fewer less is are was were be been has have had ' +
    'do does did will would can could should must he she it they we you i his her their its him them there this these those some any each every all ' +
    'total altogether now left so as not out up into more'
  ).split(/\s+/),
);

/** A word that says how things hang together, not what they are. */
export const isSmall = (word: string): boolean => functionWord.has(word) || nounEnd.has(word);

/** The words that carry meaning, as singulars and verbs in their base form. */
export const contentWords = (tokens: Token[]): Set<string> =>
  new Set(
    tokens
      .filter(
        ({ lower, quantity }) => quantity === undefined && /^[a-z]/.test(lower) && !functionWord.has(lower),
      )
      .map(({ lower, verb }) => verb?.base ?? singular(lower.replace(/'s$/, ''))),
  );
