import type { Quantity } from '@/lib/numbers/quantities';
import { clauseAround, governingVerb, type Span } from './clause';
import { settleMoney } from './coins';
import { contentWords, isSmall } from './content-words';
import { impliedNoun } from './implied';
import { marksIn } from './marks';
import { nounBefore, nounGroup } from './noun-group';
import { type Noun, nounOf } from './noun-of';
import { nounClass } from './nouns';
import type { Asked } from './question';
import { inOneOf, perOf } from './rate';
import { type Relation, relationOf } from './relation';
import { shareNouns } from './share-nouns';
import { recipientOf, subjectsOf } from './subject';
import type { Token } from './tokens';
import type { VerbClass } from './verb-classes';

/** A quantity of a word problem with all that the words around it say. */
export type Mention = {
  value: number;
  /** JavaScript for the value. */
  code: string;
  /** The words as they stand in the problem, with what is counted. */
  phrase: string;
  kind: Quantity['kind'] | 'factor';
  noun: Noun;
  /** The noun was not said but taken from the quantity before. */
  inherited: boolean;
  nounClass: string;
  relation: Relation;
  /** For a rate: the noun of which each one has so many. */
  per: string;
  /** The noun after "in a", "in one": a rate, if the others count it. */
  inOne: string;
  verb: string;
  verbClass: VerbClass | 'none';
  /** Who does the verb: a name, a pronoun's name, `there`, or a noun. */
  subject: string;
  /** Who gets something: "gives Ann 5", "5 to Ann". */
  recipient: string;
  /** For a comparison: the words on the side of "than". */
  than: Set<string>;
  /** The clause's content words. */
  context: Set<string>;
  /** Words that tell the time or the state: `first`, `now`, `left`, `each`, `if`, `need`, `total`, `not`. */
  marks: string[];
  /** Stems right before and after. */
  beside: string[];
  sentence: number;
  /** Whether it stands in the sentence that asks. */
  asked: boolean;
};

/** Reads what stands around each quantity, in order. `asking` is the token where the question begins. */
export function mentionsOf(tokens: Token[], quantities: Quantity[], asking: Asked): Mention[] {
  const mentions: Mention[] = [];
  const subjects = subjectsOf(tokens);
  for (const [index, quantity] of quantities.entries()) {
    const at = tokens.findIndex((token) => token.quantity === index);
    const before = mentions.at(-1);
    mentions.push(mentionAt(tokens, at, quantity, before, subjects, asking));
  }
  shareNouns(mentions);
  const counted = new Set(mentions.flatMap(({ noun }) => [noun.head, noun.of]));
  for (const mention of mentions) {
    // "31 calories in a candy bar" is a rate only where candy bars are counted too.
    if (mention.relation === 'plain' && mention.inOne !== '' && counted.has(mention.inOne)) {
      mention.per = mention.inOne;
      mention.relation = 'rate';
    }
  }
  nameDozens(mentions);
  settleMoney(mentions, asking);
  return mentions;
}

function mentionAt(
  tokens: Token[],
  at: number,
  quantity: Quantity,
  previous: Mention | undefined,
  subjects: string[],
  asking: Asked,
): Mention {
  const clause = clauseAround(tokens, at);
  const own = tokens.slice(clause.from, clause.to);
  const after = tokens.slice(at + 1, clause.to);
  const groupWords = nounGroup(after);
  const noun =
    quantity.kind === 'money'
      ? { mods: [], head: /cents?$/i.test(quantity.phrase) ? 'cent' : 'dollar', of: '' }
      : (impliedNoun(quantity) ?? nounOf(groupWords));
  const text = own.map(({ lower }) => lower).join(' ');
  const verbAt = governingVerb(tokens, at, clause);
  const verb = tokens[verbAt]?.verb;
  const found = perOf(tokens, at, clause, groupWords.length, quantity);
  // Days are not so many a day.
  const per = noun.head !== '' && found === noun.head ? '' : found;
  const relation = relationOf(tokens, at, clause, quantity, per, groupWords);
  const factor = /^(?:twice|doubl|thrice|tripl)/i.test(quantity.phrase) || after[0]?.lower === 'times';
  const isBare = (noun.head === '' || noun.head === 'one') && quantity.kind === 'number' && !factor;
  const inherited = isBare ? (previous?.noun ?? nounBefore(tokens, at) ?? asking.noun) : noun;
  // "6 boxes of pens with 8 in each box": 8 pens, not 8 boxes.
  const known =
    isBare && per !== '' && inherited.head === per
      ? { mods: [], head: inherited.of === 'size' ? '' : inherited.of, of: '' }
      : inherited;
  const than = own.findIndex(({ lower }, place) => lower === 'than' && clause.from + place > at);
  const phraseEnd = tokens[at + groupWords.length]?.end ?? quantity.end;
  return {
    value: quantity.kind === 'percent' ? quantity.value / 100 : quantity.value,
    code: quantity.kind === 'percent' ? `${quantity.code} / 100` : quantity.code,
    phrase: phraseOf(tokens, at, phraseEnd),
    kind: factor ? 'factor' : quantity.kind,
    noun: known,
    inherited: isBare,
    nounClass: quantity.kind === 'money' ? 'money' : nounClass(known.head),
    relation,
    per,
    inOne: inOneOf(tokens, at + 1 + groupWords.length, clause.to),
    verb: verb?.base ?? '',
    verbClass: verb?.verbClass ?? 'none',
    subject: subjects[verbAt >= 0 ? verbAt : at] ?? '',
    recipient: recipientOf(tokens, at, verbAt, clause, subjects),
    than: than < 0 ? new Set() : contentWords(own.slice(than + 1)),
    context: contentWords(own),
    marks: marksIn(text),
    beside: besideOf(tokens, at, groupWords.length, clause),
    sentence: tokens[at]?.sentence ?? 0,
    asked: at >= asking.from && at < asking.to,
  };
}

/** "9 dozen eggs" taken apart: 9 dozens, and 12 eggs in each. */
function nameDozens(mentions: Mention[]) {
  for (const [index, dozen] of mentions.entries()) {
    const count = mentions[index - 1];
    if (!count?.inherited || !/^dozens?\b/i.test(dozen.phrase) || count.sentence !== dozen.sentence) continue;
    count.noun = { mods: [], head: 'dozen', of: dozen.noun.head };
    dozen.relation = 'rate';
    dozen.per = 'dozen';
  }
}

const phraseOf = (tokens: Token[], at: number, end: number): string => {
  const parts = tokens.slice(at).filter(({ start }) => start < end);
  return parts.reduce(
    (text, { text: word, start }, index) =>
      text + (index > 0 && start > (parts[index - 1]?.end ?? 0) ? ' ' : '') + word,
    '',
  );
};

/** Verbs and small words right before and after: never names and things, which say nothing of the arithmetic. */
function besideOf(tokens: Token[], at: number, group: number, { from, to }: Span): string[] {
  const told = (some: Token[], mark: string) =>
    some.flatMap(({ lower, verb, isName }) =>
      isName ? [] : verb ? [`${mark}${verb.base}`] : isSmall(lower) ? [`${mark}${lower}`] : [],
    );
  return [
    ...told(tokens.slice(Math.max(from, at - 3), at), '<'),
    ...told(tokens.slice(at + 1 + group, Math.min(to, at + 4 + group)), '>'),
  ];
}
