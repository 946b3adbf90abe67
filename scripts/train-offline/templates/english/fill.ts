import { singular } from '../../../../lib/models/offline/problems/english/nouns';
import { seeded } from '../../seeded';
import type { FilledTemplate } from '../filled-template';
import { change } from './change';
import { collections } from './collections';
import { compare } from './compare';
import { everyday } from './everyday';
import { groups } from './groups';
import { money } from './money';
import { drawNumbers } from './numbers';
import { parts } from './parts';
import type { EnglishPattern } from './pattern';
import { products } from './products';
import { remaining } from './remaining';
import { twoSteps } from './two-steps';
import { untold } from './untold';
import { kinds, verbForms, verbSlots, words } from './words';
import { worth } from './worth';

export const englishPatterns: EnglishPattern[] = [
  ...change,
  ...compare,
  ...parts,
  ...groups,
  ...money,
  ...twoSteps,
  ...products,
  ...untold,
  ...collections,
  ...remaining,
  ...everyday,
  ...worth,
];

/** `count` English word problems with their answers, each pattern as often; the same for the same count. */
export function fillEnglishTemplates(count: number): FilledTemplate[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, index) => {
    const place = index % englishPatterns.length;
    return { ...fill(englishPatterns[place] as EnglishPattern, random), pattern: place };
  });
}

function fill([answer, text, style = 'plain']: EnglishPattern, random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const numbers = drawNumbers(answer, style, random);
  const branches = [random(), random(), random(), random(), random(), random(), random()];
  const chosen = text.replace(/\[([^\]]*)\]/g, (_, inner: string) => {
    const options = inner.split('|');
    // "[pies|cakes] ... [pie|cake]": alternatives of one length belong together, unless one of them is nothing.
    const share = options.includes('') ? random() : (branches[options.length] ?? random());
    return options[Math.floor(share * options.length)] ?? '';
  });
  const slots = slotFiller(random() < 0.5, pick);
  const question = chosen
    .replace(/\{([a-d])\}/g, (_, name: string) => numbers.spelled[name] ?? '')
    .replace(/\{(\w+)\}/g, (_, name: string) => slots(name))
    .replace(/\bon (?=on |in |yesterday|today|last |this |before |after )/g, '')
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,?])/g, '');
  return { question: question.charAt(0).toUpperCase() + question.slice(1), answer: numbers.answer };
}

/** Gives each slot its word; the same slot the same word, other slots of a sort other words. */
function slotFiller(isShe: boolean, pick: <T>(from: readonly T[]) => T): (name: string) => string {
  const known = new Map<string, string>();
  const [kind, members] = pick(kinds.filter((each) => each[1].length > 2));
  const pronouns: Record<string, string> = isShe
    ? { he: 'she', him: 'her', his: 'her', himself: 'herself' }
    : { he: 'he', him: 'him', his: 'his', himself: 'himself' };
  const verb = new Map(Object.entries(verbForms).map(([name, forms]) => [name, pick(forms)]));
  const fresh = (sort: string): string => {
    const taken = new Set(known.values());
    return pick((words[sort] ?? []).filter((word) => !taken.has(word))) ?? '';
  };
  const make = (name: string): string => {
    const slot = verbSlots[name];
    if (slot) return verb.get(slot[0])?.[slot[1]] ?? '';
    const lower = name.toLowerCase();
    if (pronouns[lower]) return name === lower ? pronouns[lower] : capital(pronouns[lower]);
    if (name === 'K') return kind;
    if (/^k\d$/.test(name)) return members[Number(name.slice(1)) - 1] ?? '';
    if (name === 't') return singularGroup(slots('T'));
    if (name === 'boxes') return pluralOf(slots('box'));
    if (name === 'pack') return singular(slots('packs'));
    if (name === 'fruits') return pluralOf(slots('fruit'));
    if (name.startsWith('a_')) return `a ${slots(name.slice(2))}`;
    return fresh(sortOf(name));
  };
  const slots = (name: string): string => {
    const word = known.get(name) ?? make(name);
    known.set(name, word);
    return word;
  };
  return slots;
}

const sortOf = (name: string): string => {
  const bare = name.replace(/\d$/, '');
  if (bare === 'Q' || bare === 'R') return 'P';
  return bare === 'U' || bare === 'V' ? 'T' : bare;
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "pieces of candy" → "piece of candy". */
const singularGroup = (group: string) => {
  const [first = '', ...rest] = group.split(' of ');
  const words = first.split(' ');
  return [[...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '), ...rest].join(' of ');
};

const pluralOf = (word: string) =>
  word.endsWith('shelf')
    ? word.replace(/f$/, 'ves')
    : /(?:x|ch|sh|s)$/.test(word)
      ? `${word}es`
      : /[^aeiou]y$/.test(word)
        ? word.replace(/y$/, 'ies')
        : `${word}s`;
