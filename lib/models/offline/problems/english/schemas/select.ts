import { isSmall } from '../content-words';
import type { Mention } from '../mention';
import { singular } from '../nouns';
import type { Asked } from '../question';
import { verbOf } from '../verb-classes';
import type { Fact } from './fact';
import { isVague, ownerFit } from './owner';
import { type ThingFit, thingFit, type Wanted } from './thing';

/** The facts about a thing: those that surely count it, else those that may. */
export function about(facts: Fact[], wanted: Wanted): Fact[] {
  const fits = facts.map((fact): [Fact, ThingFit] => [fact, thingFit(fact.mention.noun, wanted)]);
  const sure = fits.filter(([, fit]) => fit === 'same' || fit === 'kind');
  const perhaps = fits.filter(([, fit]) => fit === 'perhaps');
  if (sure.length === 0 && perhaps.length === 0 && wanted.of !== '' && wanted.head !== '')
    return about(facts, { ...wanted, of: '' });
  if (sure.length === 0) return perhaps.map(([fact]) => fact);
  const isNamed = sure.some(
    ([{ kind, mention }]) => kind === 'state' && mention.noun.head === wanted.head && !mention.inherited,
  );
  const apt =
    isNamed && !wanted.also?.size
      ? sure.filter(([{ mention }]) => mention.noun.head === wanted.head || mention.noun.of === wanted.head)
      : sure;
  // "40 cookies ... 5 of them" count along with "salty cookies" only where no salty ones are told of as well.
  const inherited = perhaps.filter(
    ([{ mention }]) => mention.noun.head === '' || mention.inherited || mention.relation === 'part',
  );
  return facts.filter(
    (fact) => apt.some(([each]) => each === fact) || inherited.some(([each]) => each === fact),
  );
}

/** Leaves out facts of other owners where the owner asked about has facts of their own. */
export function ofOwner(facts: Fact[], asked: Asked): Fact[] {
  const named = facts.filter(({ mention }) => !goesElsewhere(mention, asked));
  if (named.every(({ mention }) => ownerFit(mention, asked) === 'open')) return named;
  return named.filter(
    ({ mention, kind, text }) =>
      ownerFit(mention, asked) !== 'other' ||
      (kind === 'change' && (takes(mention) || asked.owners.some((owner) => text.includes(owner)))),
  );
}

/** "Grandma gave Anna $15", where Tim is asked about. */
export const goesElsewhere = (
  { subject, recipient, verbClass }: Mention,
  { owners, names }: Asked,
): boolean =>
  verbClass === 'give' &&
  names.has(recipient) &&
  owners.some((owner) => names.has(owner)) &&
  !owners.includes(recipient) &&
  !owners.includes(subject);

const takes = ({ verbClass }: Mention): boolean => verbClass !== 'gain' && verbClass !== 'make';

/** A clause's telling words: stems of all but small words, the owner among them. */
export function tellingWords(fact: Fact): Set<string> {
  const words = [...fact.words, ...fact.shared]
    .filter((word) => /^[a-z]/.test(word) && (!isSmall(word) || isTime(word) || /^(?:off|away)$/.test(word)))
    .map(stem);
  const { subject, recipient, noun, verb } = fact.mention;
  const named = [subject, recipient].filter((word) => !isVague(word)).flatMap((word) => [word, stem(word)]);
  return new Set([
    ...words,
    ...named,
    ...[verb, ...noun.mods, noun.head, noun.of].filter((word) => word !== ''),
  ]);
}

export const stem = (word: string): string => {
  const bare = word.replace(/'s$/, '');
  return verbOf(bare)?.base ?? singular(bare);
};

export const isTime = (word: string): boolean =>
  /^(?:today|yesterday|tomorrow|last|next|this|morning|afternoon|evening|night|week|month|year|first|second|\w+day)$/.test(
    word,
  );

/** The words of a question that may say which facts are meant: neither the thing asked for, nor who, nor the verb. */
export function qualifiersOf({ said, noun, also, owners, verb }: Asked, facts: Fact[]): Set<string> {
  // "does the farmer harvest": who.
  const doer = said.findIndex(
    (word, index) =>
      /^(?:did|does|do|will)$/.test(word) &&
      said[index + 1] === 'the' &&
      verb !== undefined &&
      verbOf(said[index + 3] ?? '')?.base === verb.base,
  );
  const plain = new Set([
    doer < 0 ? '' : stem(said[doer + 2] ?? ''),
    noun.head,
    noun.of,
    ...noun.mods,
    ...[...noun.mods, ...also].flatMap((word) => [word, stem(word)]),
    ...owners,
    verb?.base,
    ...facts.map(({ mention }) => mention.subject),
  ]);
  return new Set(
    said
      .filter((word) => /^[a-z]/.test(word) && (!isSmall(word) || isTime(word)))
      .map(stem)
      .filter((word) => !plain.has(word)),
  );
}

/** Narrows facts down to those around which the most of the question's words stand that tell them apart. */
export function narrowed(facts: Fact[], words: Iterable<string>): Fact[] {
  const around = facts.map(tellingWords);
  const telling = [...words].filter((word) => {
    const count = around.filter((own) => own.has(word)).length;
    return count > 0 && count < facts.length;
  });
  if (telling.length === 0) return facts;
  const counts = around.map((own) => telling.filter((word) => own.has(word)).length);
  const most = Math.max(...counts);
  return facts.filter((_, index) => counts[index] === most);
}
