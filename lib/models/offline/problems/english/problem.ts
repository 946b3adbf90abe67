import { marksIn } from './marks';
import { comparedSide, type NounMatch, nounMatch, overlaps, ownerMatch } from './matches';
import { type Mention, mentionsOf } from './mention';
import { type Asked, askedIn } from './question';
import { quantitiesIn, tidied, tokensOf } from './tokens';

/** What one quantity has to do with what is asked. */
export type Fit = {
  noun: NounMatch;
  owner: string;
  side: string;
  /** How many of the question's telling words stand around it, and whether that is the most or the least. */
  overlap: number;
  rank: 'most' | 'least' | 'middle' | 'all';
  sameVerb: boolean;
};

/** An English word problem taken apart. */
export type Problem = {
  text: string;
  mentions: Mention[];
  asked: Asked;
  fits: Fit[];
  /** The aim of the question in one word: `left`, `more than`, `total`, `each`, or the kind of verb. */
  aim: string;
  /** Marks of the whole story. */
  story: string[];
};

/** More quantities than this make too many readings, and a problem that is out of reach anyway. */
const maxQuantities = 5;

/** Parts a word problem into its quantities and its question; null when it asks nothing or holds too much. */
export function parseProblem(raw: string): Problem | null {
  const text = tidied(raw);
  if (text.length > 1_200) return null;
  const quantities = quantitiesIn(text);
  if (quantities.length < 2 || quantities.length > maxQuantities) return null;
  const tokens = tokensOf(text, quantities);
  const asked = askedIn(tokens);
  if (!asked) return null;
  const mentions = mentionsOf(tokens, quantities, asked);
  askForMeasure(asked, mentions);
  const counts = overlaps(mentions, asked);
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  const fits = mentions.map((mention, index): Fit => {
    const overlap = counts[index] ?? 0;
    return {
      noun: nounMatch(mention, asked),
      owner: ownerMatch(mention, asked),
      side: comparedSide(mention, asked),
      overlap,
      rank: most === least ? 'all' : overlap === most ? 'most' : overlap === least ? 'least' : 'middle',
      sameVerb: mention.verb !== '' && mention.verb === asked.verb?.base,
    };
  });
  const story = tokens
    .filter((_, index) => index < asked.from || index >= asked.to)
    .map(({ lower }) => lower)
    .join(' ');
  return {
    text,
    mentions,
    asked,
    fits,
    aim: asked.aims[0] ?? asked.verb?.verbClass ?? 'none',
    story: marksIn(story),
  };
}

/** "How much milk?" where cartons of milk are told of asks for cartons. */
function askForMeasure(asked: Asked, mentions: Mention[]) {
  const { noun, how, nounClass } = asked;
  const measures = new Set(
    mentions.flatMap(({ noun: { head, of } }) => (of !== '' && of === noun.head ? [head] : [])),
  );
  const [measure, other] = measures;
  if (how === 'much' && nounClass === 'thing' && measure !== undefined && other === undefined)
    asked.noun = { mods: noun.mods, head: measure, of: noun.head };
}
