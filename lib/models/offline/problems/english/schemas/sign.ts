import type { Asked } from '../question';
import type { Fact } from './fact';
import { ownerFit } from './owner';
import { isMoney } from './thing';

/** What a change does to what the asked owner has: adds, takes away, nothing, or nobody knows. */
export type Sign = '+' | '-' | '0' | '?';

const away = /\b(?:off|away|out)\b/;

/** Who gets on a bus leaves where they were, and comes to where the bus is: only a question about the bus tells. */
function boards(text: string, { words }: Asked): boolean {
  const vehicle = /\b(?:on|into) (?:an?|the) (\w+)/.exec(text)?.[1];
  return vehicle !== undefined && !words.has(vehicle);
}

/** What a fact's verb does for the owner who is asked about. */
export function signOf({ mention, text, isNegated }: Fact, asked: Asked): Sign {
  if (isNegated) return '-';
  if (mention.relation === 'part' && /^(?:put|do|share|none)$/.test(mention.verbClass)) return '-';
  if (isMoney(mention.noun)) {
    if (/^(?:buy|purchase|order|rent|shop|cost|spend|pay|lose|charge)$/.test(mention.verb)) return '-';
    if (/^(?:sell|earn|save|make|receive|win|find|collect|raise)$/.test(mention.verb)) return '+';
  }
  const fit = ownerFit(mention, asked);
  const isAway = away.test(text);
  const isToThem = mention.recipient !== '' || /\b(?:him|her|them|me|us)\b/.test(text);
  switch (mention.verbClass) {
    case 'gain':
    case 'make':
      if (isAway && mention.verb === 'get') return '-';
      if (mention.verb === 'get' && boards(text, asked)) return '?';
      if (fit !== 'other') return '+';
      return isToThem ? '+' : asked.owners.some((owner) => text.includes(owner)) ? '-' : '0';
    case 'come':
      // Who comes out is gone from a house and there in the yard.
      if (/\bout\b(?! of)/.test(text)) return '?';
      return isAway ? '-' : '+';
    case 'put':
      return isAway ? '-' : '+';
    case 'lose':
    case 'spend':
    case 'leave':
      return /\bto\b/.test(text) &&
        /^(?:fly|run|swim)$/.test(mention.verb) &&
        /\b(?:more|up to|join)\b/.test(text)
        ? '+'
        : '-';
    case 'give':
      if (fit === 'gets') return '+';
      if (fit === 'other') return isToThem ? '+' : '?';
      return /\b(?:was|were|is) given\b/.test(text) ? '+' : '-';
    case 'take':
      if (mention.verb === 'remove') return '-';
      return fit === 'own' && !isAway ? '+' : '-';
    case 'share':
      return asked.aims.includes('left') ? '-' : '?';
    case 'do':
      return asked.aims.includes('left') && fit !== 'other' ? '-' : '?';
    default:
      return '?';
  }
}
