import { type Mention, mentionsOf } from '../mention';
import { singular } from '../nouns';
import type { Problem } from '../problem';
import type { Asked } from '../question';
import { quantitiesIn, type Token, tokensOf } from '../tokens';
import { clauseWords, openingWords } from './clause-words';
import type { Fact } from './fact';
import { isGoal, isTotal, kindOf, whenOf } from './fact-kind';
import { shareClauses } from './listed-facts';
import { handOver, markParts, nameRates, settleRates, takeFromRest } from './told-otherwise';
import { withUntold } from './unknowns';

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
    const within = /# (?:\w+ ){1,3}?(?:can |could |will )?fits? (?:in|on|into) (?:an?|one|each) (\w+)/.exec(
      around.join(' '),
    )?.[1];
    const isIn =
      mention.relation === 'plain' &&
      mention.inOne !== '' &&
      // "on a roof" that is spoken of again is one roof.
      !new RegExp(String.raw`\bthe ${mention.inOne}\b`).test(text) &&
      (mention.inOne === asked.noun.head ||
        (!asked.words.has(mention.inOne) &&
          mentions.some(
            (other) =>
              other !== mention &&
              other.noun.head === mention.noun.head &&
              other.relation === 'plain' &&
              mention.verb === 'be',
          )));
    const said: Mention = within
      ? { ...mention, per: singular(within), relation: 'rate' }
      : isIn
        ? { ...mention, per: mention.inOne, relation: 'rate' }
        : mention;
    return {
      index: quantity && Number.isFinite(quantity.value) ? told.indexOf(quantity) : -1,
      place,
      at,
      mention: said,
      kind: kindOf(said, around, tokens, at),
      when: whenOf(mention, [...openingWords(tokens, at), ...around], tokens, at),
      isTotal: isTotal(tokens, at, around),
      isNegated: /\b(?:not|never|\w+n't)\b/.test(around.join(' ')),
      isBeforeRest: false,
      isGoal: isGoal(around),
      shared: [],
      words: around,
      text: around.join(' '),
    };
  });
  handOver(facts);
  shareClauses(facts);
  takeFromRest(facts, tokens);
  settleRates(facts, asked);
  markParts(facts);
  nameRates(facts);
  return facts;
}

/** The tokens of another parse end elsewhere; the question begins at the same word. */
function shifted(tokens: Token[], asked: Asked): Asked {
  const from = tokens.findLastIndex(
    ({ lower }, index) =>
      lower === 'how' &&
      /^(?:many|much|long|far|old|tall|heavy|big|fast)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  return from < 0 ? asked : { ...asked, from, to: from + (asked.to - asked.from) };
}
