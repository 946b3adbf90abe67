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
    const tellers =
      twins.length === 0
        ? ['']
        : [
            '',
            ...tellersOf(
              mention,
              twins.map((other) => mentions[other]),
            ),
          ];
    const tries = [base(mention), ...tellers.map((teller) => withTeller(base(mention), teller))];
    const wanted = twins.length === 0 ? tries : tries.slice(2);
    names.set(index, fresh([...wanted, ...tries], taken));
  }
  return names;
}

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
  const mod = noun.mods.at(-1);
  return `${mod ? `${mod} ` : ''}${plural(noun.head)}`;
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
  if (marks.includes('left')) return `${what} left`;
  if (marks.includes('first')) return `${what} at first`;
  // "4 groups", "2 friends" are what is shared among, not what is shared.
  const isAmong = (verbClass === 'share' || verbClass === 'put') && mention.nounClass !== 'thing';
  if (isAmong) return what;
  if (verbClass === 'need') return `${what} needed`;
  if (verbClass === 'have' || verbClass === 'none' || verbClass === 'do' || verbClass === 'hold')
    return relation === 'more' ? `more ${what}` : marks.includes('now') ? `${what} now` : what;
  return `${what} ${participle(verb)}`;
}

const withTeller = (name: string, teller: string): string =>
  teller === '' ? name : teller.endsWith('s ') ? `${teller}${name}` : `${name} ${teller}`;

/** Words that tell a quantity from others of its name: its owner, its kind, its day, its verb. */
function tellersOf(mention: Mention, others: (Mention | undefined)[]): string[] {
  const isOwn = (word: string, of: (each: Mention) => Iterable<string>) =>
    word !== '' && !others.some((other) => other && [...of(other)].includes(word));
  const owner =
    /^[a-z]+$/.test(mention.subject) && !/^(?:he|she|they|it|there|who|we|you|i)$/.test(mention.subject);
  const tellers: string[] = [];
  if (owner && isOwn(mention.subject, ({ subject }) => [subject])) tellers.push(`${mention.subject}s `);
  for (const mod of mention.noun.mods) if (isOwn(mod, ({ noun }) => noun.mods)) tellers.push(mod);
  for (const word of mention.context) {
    if (isOwn(word, ({ context }) => context) && word !== mention.noun.head && word !== mention.verb)
      tellers.push(times.has(word) ? `in ${word}` : `with ${word}`);
  }
  const timed = tellers.filter((teller) => teller.startsWith('in '));
  return [...tellers.filter((teller) => !teller.startsWith('with ')), ...timed, ...tellers];
}

const times = new Set(
  'morning afternoon evening monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week month year weekend night lunch dinner'.split(
    ' ',
  ),
);

/** Words that JavaScript or the program's surroundings keep for themselves. */
const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield ' +
    'answer console arguments eval undefined'
  ).split(' '),
);
