import type { Mention } from '../mention';
import { mentionsOf } from '../mention';
import { isKindOf, nounClass } from '../nouns';
import type { Problem } from '../problem';
import type { Noun } from '../question';
import { quantitiesIn, type Token, tokensOf } from '../tokens';
import { verbOf } from '../verb-classes';
import { thingFit, wantedOf } from './thing';
import { withUntold } from './unknowns';

/** When an amount is there: at the start of the story, at its end, or not said. */
export type When = 'start' | 'end' | 'plain';

/** What a clause tells about one amount. */
export type Fact = {
  /** Its place among the problem's quantities; -1 where the amount is not told. */
  index: number;
  /** Its place among the facts, told or not. */
  place: number;
  /** Its token. */
  at: number;
  mention: Mention;
  kind: 'state' | 'change' | 'rate' | 'compared' | 'share';
  when: When;
  /** "a total of 43", "43 in all". */
  isTotal: boolean;
  /** "4 members didn't show up". */
  isNegated: boolean;
  /** What is to be reached or done: "needs to cook 16", "the recipe calls for 8". */
  isGoal: boolean;
  /** Words of the next clause that go for this one too: "5 red and 6 green ones are in the basket". */
  shared: string[];
  /** The clause's words, for what only it says. */
  words: string[];
  text: string;
};

/** Takes a problem's clauses for facts, those with untold amounts too. */
export function factsOf({ text, asked }: Problem): Fact[] {
  const told = quantitiesIn(text);
  const quantities = withUntold(text, told);
  const tokens = tokensOf(text, quantities);
  const mentions = mentionsOf(tokens, quantities, shifted(tokens, asked));
  const facts = mentions.map((mention, place): Fact => {
    const quantity = quantities[place];
    const at = tokens.findIndex((token) => token.quantity === place);
    const around = clauseWords(tokens, at);
    const isIn =
      mention.relation === 'plain' &&
      mention.inOne !== '' &&
      (mention.inOne === asked.noun.head ||
        mentions.some(
          (other) =>
            other !== mention &&
            other.noun.head === mention.noun.head &&
            other.relation === 'plain' &&
            mention.verb === 'be',
        ));
    const said: Mention = isIn ? { ...mention, per: mention.inOne, relation: 'rate' } : mention;
    return {
      index: quantity && Number.isFinite(quantity.value) ? told.indexOf(quantity) : -1,
      place,
      at,
      mention: said,
      kind: kindOf(said, around, tokens, at),
      when: whenOf(mention, [...openingWords(tokens, at), ...around], tokens, at),
      isTotal: isTotal(tokens, at, around),
      isNegated: /\b(?:not|never|\w+n't)\b/.test(around.join(' ')),
      isGoal: isGoal(around),
      shared: [],
      words: around,
      text: around.join(' '),
    };
  });
  shareClauses(facts);
  takeFromRest(facts, tokens);
  settleRates(facts, asked);
  return facts;
}

/** "A box holds 18 cups": where boxes are neither counted nor asked for, that is simply how much there is. */
function settleRates(facts: Fact[], asked: Problem['asked']) {
  for (const fact of facts) {
    const { per } = fact.mention;
    if (fact.kind !== 'rate' || /^(?:|each|one|time|piece)$/.test(per)) continue;
    const isCounted = facts.some(
      ({ mention }) =>
        mention.noun.head === per ||
        mention.noun.of === per ||
        isKindOf(mention.noun.head, per) ||
        (mention.nounClass === 'person' && nounClass(per) === 'person'),
    );
    const thing: Noun = { mods: [], head: per, of: '' };
    if (
      isCounted ||
      thingFit(thing, wantedOf(asked)) === 'same' ||
      asked.noun.head === per ||
      /^(?:each|every)\b/.test(fact.text)
    )
      continue;
    if (/^(?:if )?(?:an?|the|each|every) /.test(fact.text)) fact.kind = 'state';
  }
}

/** "put 32 in one load and split the rest": what is told before the rest is taken from the whole. */
function takeFromRest(facts: Fact[], tokens: Token[]) {
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:rest|others|remainder)$/.test(token.lower) || tokens[index - 1]?.lower !== 'the') continue;
    const before = facts.filter(({ at, mention }) => at < index && mention.sentence >= token.sentence - 1);
    const part = before.at(-1);
    const isPart =
      part &&
      facts.some(
        ({ mention, place }) =>
          place < part.place &&
          (mention.noun.head === part.mention.noun.head || part.mention.relation === 'part'),
      );
    if (isPart && part.kind !== 'rate') Object.assign(part, { kind: 'change', isNegated: true });
  }
}

const place = /# .*\b(?:in|on|at|to|from|during|before|after|for|by|into|today|yesterday|tomorrow|\w+day)\b/;
const ownVerb = /\b(?:has|have|had|is|are|was|were|now|did|will|would)\b/;

/** Facts that are listed share what is said of the first and of the last of them. */
function shareClauses(facts: Fact[]) {
  for (const [index, fact] of facts.entries()) {
    const before = facts[index - 1];
    const isListed = before && before.mention.sentence === fact.mention.sentence && isElliptical(fact);
    if (isListed && fact.when === 'plain') fact.when = before.when;
    if (isListed && before.isGoal) fact.isGoal = true;
    if (isListed && !place.test(fact.text))
      fact.shared.push(...before.words.slice(0, before.words.indexOf('#')));
    if (
      isListed &&
      before.kind === 'state' &&
      fact.kind === 'change' &&
      before.mention.verb === fact.mention.verb
    )
      fact.kind = 'state';
  }
  for (const [index, fact] of facts.entries()) {
    const next = facts[index + 1];
    if (!next || next.mention.sentence !== fact.mention.sentence || !isElliptical(next)) continue;
    const areAlike = isRateable(fact) && isRateable(next);
    if (!areAlike || (fact.kind === 'rate') === (next.kind === 'rate')) continue;
    const [rate, other] = fact.kind === 'rate' ? [fact, next] : [next, fact];
    other.kind = 'rate';
    other.mention = { ...other.mention, per: rate.mention.per, relation: 'rate' };
  }
  for (const [index, fact] of [...facts.entries()].reverse()) {
    const next = facts[index + 1];
    if (next && next.mention.sentence === fact.mention.sentence && isElliptical(next))
      fact.shared.push(...next.words.filter((word) => /^(?:today|yesterday|tomorrow)$/.test(word)));
    if (
      !next ||
      next.mention.sentence !== fact.mention.sentence ||
      !isElliptical(next) ||
      place.test(fact.text)
    )
      continue;
    fact.shared = [
      ...fact.shared,
      ...next.shared,
      ...next.words
        .slice(next.words.indexOf('#') + 1)
        .filter((word) => !next.mention.noun.mods.includes(word)),
    ];
  }
}

const isRateable = ({ mention }: Fact): boolean =>
  mention.nounClass === 'thing' || mention.nounClass === 'person';

/** "and 5 green ones": a number without a verb of its own before it. */
const isElliptical = ({ words }: Fact): boolean =>
  !words.slice(0, words.indexOf('#')).some((word) => verbOf(word) !== undefined || ownVerb.test(word));

/** The tokens of another parse end elsewhere; the question begins at the same word. */
function shifted(tokens: Token[], asked: Problem['asked']): Problem['asked'] {
  const from = tokens.findLastIndex(
    ({ lower }, index) =>
      lower === 'how' &&
      /^(?:many|much|long|far|old|tall|heavy|big|fast)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  return from < 0 ? asked : { ...asked, from, to: from + (asked.to - asked.from) };
}

function kindOf(
  { relation, kind, verb, verbClass }: Mention,
  words: string[],
  tokens: Token[],
  at: number,
): Fact['kind'] {
  if (relation === 'rate') return 'rate';
  if (
    relation.endsWith('than') ||
    relation === 'times' ||
    (kind === 'factor' && !/times/.test(words.join(' ')))
  )
    return 'compared';
  if (relation === 'percent' || relation === 'fraction') return 'share';
  if (isLeftOver(tokens, at)) return 'state';
  if (/^(?:start|begin|end)$/.test(verb) || isGoingOn.test(words.join(' '))) return 'state';
  if (kind === 'factor') return 'state';
  return verbClass === 'have' || verbClass === 'none' || verbClass === 'hold' ? 'state' : 'change';
}

/** "# birds were sitting": what is going on is there. */
const isGoingOn = /# [^#]*\b(?:is|are|was|were) (?:\w+ )?\w+ing\b|\bthere (?:is|are|was|were) (?:\w+ )?#/;

/** "12 are left", "had 5 left". */
function isLeftOver(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const after = tokens.slice(at + 1, at + 9).filter((token) => token.sentence === sentence);
  const left = after.findIndex(({ lower }) => /^(?:left|remaining|remained|remain|leftover)$/.test(lower));
  if (
    left < 0 ||
    after
      .slice(0, left)
      .some(({ quantity, lower }) => quantity !== undefined || lower === ',' || lower === 'and')
  )
    return false;
  const before = tokens.slice(Math.max(0, at - 5), at + 1 + left);
  return before.some(
    ({ verb, lower }) => verb?.verbClass === 'have' || lower === 'still' || lower === 'only',
  );
}

function whenOf({ marks, relation }: Mention, words: string[], tokens: Token[], at: number): When {
  const text = words.join(' ');
  if (relation === 'more') return 'plain';
  if (isLeftOver(tokens, at)) return 'end';
  if (
    /\b(?:at first|in the beginning|to (?:begin|start) with|initially|originally|at the start|started|starts|used to|had been|previously)\b/.test(
      text,
    )
  )
    return 'start';
  if (
    /\b(?:now|at present|remaining|left over|still|ended? up|ends up|in the end|finally)\b/.test(text) &&
    !/\bhow\b/.test(text)
  )
    return 'end';
  return marks.includes('left') && /\b(?:left|still)\b/.test(text) ? 'plain' : 'plain';
}

/** "Now, there are 12": the word that begins the sentence. */
const openingWords = (tokens: Token[], at: number): string[] => {
  const first = tokens.findIndex(({ sentence }) => sentence === tokens[at]?.sentence);
  return /^(?:now|finally|originally|initially)$/.test(tokens[first]?.lower ?? '')
    ? [tokens[first]?.lower ?? '']
    : [];
};

function isTotal(tokens: Token[], at: number, words: string[]): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (/\b(?:total of|total is|total was|altogether|in total,?)(?: \w+)?$/.test(before)) return true;
  const index = words.indexOf('#');
  return /^(?:\w+ ){0,5}(?:in all|in total|altogether|total|together|combined)\b/.test(
    words.slice(index + 1).join(' '),
  );
}

const isGoal = (words: string[]): boolean =>
  /\b(?:needs?|needed|required?|requires|calls? for|must|ha[ds] to|have to|wants?|wanted|plans?|planned|going to|supposed to|goal|trying to|hopes?)\b/.test(
    words.slice(0, words.indexOf('#')).join(' '),
  );

/** The words of the clause, the quantity itself as "#". */
function clauseWords(tokens: Token[], at: number): string[] {
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
