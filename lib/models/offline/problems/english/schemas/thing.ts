import type { Noun } from '../noun-of';
import { isKindOf, nounClass } from '../nouns';
import type { Asked } from '../question';

/** How one noun group stands to another: the same thing, a kind of it, perhaps it, or something else. */
export type ThingFit = 'same' | 'kind' | 'perhaps' | 'other';

/** Nouns that only say how something is counted: "pieces of candy" are candy. */
const counters = new Set('piece bit item unit copy number amount'.split(' '));

/** A noun, and what else is asked for together with it. */
export type Wanted = Noun & { also?: Set<string> };

/** What is asked for; where no noun says it, the class of it: "how long" is `@time`, "how much" is `@money`. */
export function wantedOf(asked: Asked): Wanted {
  return { ...nounWanted(asked), also: asked.also };
}

function nounWanted({ noun, nounClass: asked, how }: Asked): Noun {
  if (how === 'many' && /^(?:thing|item|object)$/.test(noun.head) && noun.of === '')
    return { mods: [], head: '', of: '' };
  if (how === 'what' && noun.head === 'score') return { mods: [], head: 'point', of: '' };
  const isMoney =
    noun.head === 'money' || (/^(?:cost|price|bill|change|total)$/.test(noun.head) && how !== 'many');
  return isMoney || (noun.head === '' && asked !== 'none')
    ? { mods: [], head: `@${isMoney ? 'money' : asked}`, of: '' }
    : noun;
}

/** Whether `noun` counts what is `wanted`. */
export function thingFit(noun: Noun, wanted: Wanted): ThingFit {
  if (wanted.also && wanted.also.size > 0) {
    const { also } = wanted;
    return noun.head === ''
      ? 'perhaps'
      : [noun.head, noun.of, ...noun.mods].some((word) => also.has(word))
        ? 'same'
        : 'other';
  }
  if (noun.head === '' || wanted.head === '') return 'perhaps';
  if (wanted.head.startsWith('@')) {
    const isIt = wanted.head === '@money' ? isMoney(noun) : nounClass(noun.head) === wanted.head.slice(1);
    return isIt ? 'same' : 'other';
  }
  if (isMoney(wanted) && isMoney(noun)) return 'same';
  const [own, other] = [essence(noun), essence(wanted)];
  if (own.head === other.head) {
    if (own.of !== '' && other.of !== '' && own.of !== other.of)
      return isKindOf(own.of, other.of) ? 'kind' : 'other';
    return modsFit(own.mods, other.mods, own.of, other.of);
  }
  if (counters.has(own.head) && own.of === '') return 'perhaps';
  if (isKindOf(own.head, other.head)) return 'kind';
  if (isKindOf(own.of, other.head) && !isHolder(own.head)) return 'kind';
  if (own.of === other.head && !isHolder(own.head)) return 'same';
  if (other.of === own.head && !isHolder(other.head)) return 'perhaps';
  return 'other';
}

function modsFit(own: string[], wanted: string[], ownOf: string, wantedOf: string): ThingFit {
  if (wanted.every((mod) => own.includes(mod) || mod === ownOf))
    return own.length > wanted.length ? 'kind' : 'same';
  if (own.length === 0 && ownOf === '') return 'perhaps';
  const shared = wanted.filter((mod) => own.includes(mod)).length;
  if (wantedOf !== '' && ownOf === '') return 'perhaps';
  return shared > 0 && own.every((mod) => wanted.includes(mod)) ? 'perhaps' : 'other';
}

/** "pieces of white paper" are white paper; "cups of flour" stay cups. */
const essence = (noun: Noun): Noun =>
  counters.has(noun.head) && noun.of !== '' ? { mods: noun.mods, head: noun.of, of: '' } : noun;

export const isMoney = ({ head }: Noun): boolean => /^(?:money|@money|dollar|cent|buck|euro|yen)$/.test(head);

const isHolder = (head: string): boolean => nounClass(head) === 'holder';
