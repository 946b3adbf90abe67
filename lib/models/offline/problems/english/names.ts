import type { Mention } from './mention';
import { plural } from './nouns';
import type { Problem } from './problem';
import { participle } from './verb-classes';

/** Names for the quantities of a program, after what they count and what happens to it: `pencilsGiven`. */
export function quantityNames(
  { mentions }: Problem,
  used: number[],
  taken: Set<string>,
): Map<number, string> {
  const names = new Map<number, string>();
  for (const index of used) {
    const mention = mentions[index];
    if (!mention) continue;
    const twins = used.filter((other) => other !== index && base(mentions[other]) === base(mention));
    const others = twins.flatMap((twin) => mentions[twin] ?? []);
    const place = used.filter((other) => other === index || twins.includes(other)).indexOf(index);
    const tellers =
      twins.length === 0 ? [] : [...tellersOf(mention, others), { before: ordinals[place] ?? 'other' }];
    const told = tellers.map(({ before = '', after = '' }) => `${before} ${base(mention)} ${after}`);
    names.set(index, fresh([...told, base(mention)], taken));
  }
  return names;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The first of these names that is free, else the last with a number. */
export function fresh(names: string[], taken: Set<string>): string {
  const sound = names.map(identifier).filter((name) => name !== '');
  const free = sound.find((name) => !taken.has(name) && !reserved.has(name));
  const stem = sound.at(-1) ?? 'amount';
  let name = free ?? '';
  for (let count = 2; name === ''; count += 1) {
    if (!taken.has(`${stem}${count}`)) name = `${stem}${count}`;
  }
  taken.add(name);
  return name;
}

/** Words as one camel-case name. */
export const identifier = (words: string): string =>
  (words.match(/[A-Za-z]+/g) ?? [])
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join('');

/** What a quantity counts, in the plural: "red pencils". */
export const counted = ({ noun, kind }: Mention): string => {
  if (kind === 'money') return `${plural(noun.head)}${noun.of === '' ? '' : ` in ${plural(noun.of)}`}`;
  if (noun.head === '') return 'amount';
  // A word that is taken for a thing though it says when or how names nothing.
  const mod = noun.mods.findLast((word) => !/ly$/.test(word));
  const head = /ly$/.test(noun.head) ? (mod ?? 'amount') : noun.head;
  return `${mod && mod !== head ? `${mod} ` : ''}${head === 'amount' ? head : plural(head)}`;
};

function base(mention: Mention | undefined): string {
  if (!mention) return '';
  const what = counted(mention);
  const { relation, per, verb, verbClass, marks } = mention;
  if (mention.kind === 'factor' || relation === 'times') return 'times as many';
  if (relation === 'percent') return 'share';
  if (relation === 'fraction') return 'fraction';
  if (relation === 'more than') return `more ${what}`;
  if (relation === 'fewer than') return `fewer ${what}`;
  if (relation === 'rate') return per === 'each' ? `${what} each` : `${what} per ${per}`;
  if (/\bnew\b/.test(mention.phrase)) return `new ${what}`;
  if (marks.includes('left') && verb !== 'leave') return `${what} left`;
  if (marks.includes('first')) return `${what} at first`;
  // "4 groups", "2 friends" are what is shared among, not what is shared.
  const isAmong = (verbClass === 'share' || verbClass === 'put') && mention.nounClass !== 'thing';
  if (isAmong) return what;
  if (verbClass === 'need') return `${what} needed`;
  if (verbClass === 'have' || verbClass === 'none' || verbClass === 'do' || verbClass === 'hold')
    return relation === 'more' ? `more ${what}` : marks.includes('now') ? `${what} now` : what;
  // "9 customers left" are gone, not left over.
  return `${what} ${verb === 'leave' ? 'gone' : participle(verb)}`;
}

/** What stands before or after a name to tell it from others of the same. */
type Teller = { before?: string; after?: string };

/** What tells a quantity from others of its name: its owner, its kind, who gets it, when it was, that it came on top. */
function tellersOf(mention: Mention, others: Mention[]): Teller[] {
  const isOwn = (word: string, of: (each: Mention) => Iterable<string>) =>
    word !== '' && !others.some((other) => [...of(other)].includes(word));
  const isNamed = (word: string) => /^[a-z]+$/.test(word) && !vague.test(word);
  const { subject, recipient, noun, relation, context } = mention;
  const time = [...context].find((word) => times.has(word) && isOwn(word, (other) => other.context));
  return [
    ...(isNamed(subject) && isOwn(subject, (other) => [other.subject]) ? [{ before: `${subject}s` }] : []),
    ...noun.mods.filter((mod) => isOwn(mod, (other) => other.noun.mods)).map((mod) => ({ before: mod })),
    ...(isNamed(recipient) && isOwn(recipient, (other) => [other.recipient])
      ? [{ after: `to ${recipient}` }]
      : []),
    ...(time === undefined ? [] : [{ after: times.get(time) ?? '' }]),
    ...(relation === 'more' && others.every((other) => other.relation !== 'more')
      ? [{ before: 'more' }]
      : []),
  ];
}

const vague = /^(?:he|she|they|it|there|who|we|you|i|somebody)$/;

/** When, as it is said: "on Monday", "in the morning". */
const times = new Map([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (day): [string, string] => [day, `on ${day}`],
  ),
  ...['morning', 'afternoon', 'evening', 'spring', 'summer', 'autumn', 'winter'].map(
    (part): [string, string] => [part, `in the ${part}`],
  ),
  ...['yesterday', 'today', 'tomorrow'].map((day): [string, string] => [day, day]),
  ...['lunch', 'dinner', 'breakfast'].map((meal): [string, string] => [meal, `at ${meal}`]),
  ...['week', 'month', 'year', 'night'].map((span): [string, string] => [span, `that ${span}`]),
]);

/** Words that JavaScript or the program's surroundings keep for themselves. */
const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield ' +
    'answer console arguments eval undefined'
  ).split(' '),
);
