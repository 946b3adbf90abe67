import type { Mention } from './mention';
import type { Noun } from './noun-of';
import { isKindOf } from './nouns';
import type { Asked } from './question';

/** How what a quantity counts fits what is asked for, closest first. */
export type NounMatch =
  | 'exact'
  | 'head'
  | 'partial'
  | 'clash'
  | 'than'
  | 'of'
  | 'kind'
  | 'per'
  | 'mod'
  | 'class'
  | 'foreign'
  | 'bare';

export function nounMatch({ noun, per, nounClass, kind }: Mention, asked: Asked): NounMatch {
  if (kind === 'factor' || kind === 'percent') return 'bare';
  const wanted = asked.noun;
  if (asked.also.size > 0 && noun.head !== '') {
    const isNamed = asked.also.has(noun.head) || noun.mods.some((mod) => asked.also.has(mod));
    if (isNamed) return 'exact';
    if (noun.head === wanted.head && noun.mods.length > 0) return 'clash';
  }
  if (wanted.head === '')
    return asked.nounClass !== 'none' && asked.nounClass === nounClass
      ? 'head'
      : noun.head === ''
        ? 'bare'
        : 'foreign';
  if (noun.head === wanted.head || (wanted.head === 'money' && nounClass === 'money'))
    return noun.mods.some((mod) => asked.than.has(mod) && !wanted.mods.includes(mod))
      ? 'than'
      : modsMatch(noun, wanted);
  if (asked.than.has(noun.head) || (noun.of !== '' && asked.than.has(noun.of))) return 'than';
  if (noun.of !== '' && noun.of === wanted.head) return 'of';
  if (wanted.of !== '' && (noun.head === wanted.of || noun.of === wanted.of)) return 'of';
  if (isKindOf(noun.head, wanted.head) || (noun.of !== '' && isKindOf(noun.of, wanted.head))) return 'kind';
  if (per !== '' && per === wanted.head) return 'per';
  if (noun.mods.includes(wanted.head)) return 'mod';
  if (asked.nounClass === nounClass && nounClass !== 'thing' && nounClass !== 'none') return 'class';
  return noun.head === '' ? 'bare' : 'foreign';
}

function modsMatch(noun: Noun, wanted: Noun): NounMatch {
  if (wanted.mods.length === 0) return 'head';
  if (wanted.mods.every((mod) => noun.mods.includes(mod))) return 'exact';
  return noun.mods.length > 0 ? 'clash' : 'partial';
}

/** Whether two quantities count the same. */
export function sameNoun(a: Mention, b: Mention): string {
  if (a.noun.head === '' || b.noun.head === '') return 'bare';
  if (a.per !== '' && matchesUnit(a.per, b)) return 'per of';
  if (b.per !== '' && matchesUnit(b.per, a)) return 'has per';
  if (a.noun.head === b.noun.head) {
    const [x, y] = [a.noun.mods.join(' '), b.noun.mods.join(' ')];
    return x === y ? 'same' : x !== '' && y !== '' ? 'other mods' : 'same head';
  }
  if (a.noun.of === b.noun.head || b.noun.of === a.noun.head || (a.noun.of !== '' && a.noun.of === b.noun.of))
    return 'of';
  if (isKindOf(a.noun.head, b.noun.head) || isKindOf(b.noun.head, a.noun.head)) return 'kind';
  if (a.nounClass === b.nounClass && a.nounClass !== 'thing') return 'class';
  return 'other';
}

const matchesUnit = (per: string, { noun }: Mention) => noun.head === per || noun.of === per;

/** Whether a quantity's owner is who is asked about. */
export function ownerMatch({ subject, recipient }: Mention, { owners, than }: Asked): string {
  const asked = owners.filter((owner) => !isVague(owner));
  if (asked.length === 0) return owners.length === 0 ? 'nobody' : recipient === '' ? 'vague' : 'vague+';
  if (recipient !== '' && asked.includes(recipient)) return 'gets';
  if (than.size > 0 && asked.length === 2 && asked.includes(subject))
    return than.has(subject) ? 'second' : 'first';
  if (asked.includes(subject)) return asked.length > 1 ? 'among' : recipient === '' ? 'is' : 'gives';
  if (subject === '' || isVague(subject)) return 'unsaid';
  return 'other';
}

const isVague = (owner: string) => /^(?:he|she|they|we|i|you|it|there|him|her|them|who)$/.test(owner);

/**
 * For a quantity that compares ("5 more than Ann"): whether the side that it is about or the side after "than" is
 * asked for. For a question that compares: on which side of its "than" the quantity stands.
 */
export function comparedSide({ than, context, relation, subject, noun }: Mention, asked: Asked): string {
  const own = new Set([...context, subject, ...noun.mods, noun.head]);
  if (!relation.endsWith('than') && relation !== 'times') {
    if (asked.than.size === 0) return '';
    const shared = new Set([asked.noun.head, asked.verb?.base]);
    const before = [...asked.words].filter(
      (word) => !asked.than.has(word) && !shared.has(word) && own.has(word),
    ).length;
    const after = [...asked.than].filter((word) => own.has(word)).length;
    return before > after ? 'before' : after > before ? 'after' : 'even';
  }
  const owners = asked.owners.filter((owner) => owner === subject || than.has(owner));
  if (owners.length === 1) return owners[0] === subject ? 'here' : 'there';
  const telling = [...asked.words].filter((word) => own.has(word) !== than.has(word) || word === subject);
  const here = telling.filter((word) => !than.has(word)).length;
  const there = telling.length - here;
  if (than.size === 0) return here > 0 ? 'open here' : 'open';
  return here > there ? 'here' : there > here ? 'there' : here > 0 ? 'both' : 'neither';
}

/**
 * How many of the question's telling words stand around each quantity: words that some quantities have around them
 * and others not.
 */
export function overlaps(mentions: Mention[], asked: Asked): number[] {
  const around = mentions.map(
    ({ context, subject, noun }) => new Set([...context, subject, ...noun.mods, noun.head]),
  );
  const telling = [...asked.words].filter((word) => {
    const count = around.filter((words) => words.has(word)).length;
    return count > 0 && count < mentions.length;
  });
  return around.map((words) => telling.filter((word) => words.has(word)).length);
}
