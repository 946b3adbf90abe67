import { isSmall } from '../content-words';
import type { Asked } from '../question';
import { verbOf } from '../verb-classes';
import type { Fact } from './fact';
import { stem } from './select';

/** Whether the question itself compares two things. */
export const isComparison = ({ said }: Asked): boolean =>
  said.some((word) => word === 'than' || word === 'compared') &&
  /\b(?:more|less|fewer|\w+er)\b/.test(said.join(' '));

/** Both sides of "than" in a question: the words of each, those that both share, and which is the smaller. */
export type AskedSides = {
  before: Set<string>;
  than: Set<string>;
  shared: Set<string>;
  text: Record<'before' | 'than', string>;
  isFewer: boolean;
};

/** The words on both sides of "than", without those that both share: "than sweet ones | did he eat". */
export function askedSides({ said, names, noun, verb }: Asked, facts: Fact[]): AskedSides {
  const things = new Set(
    facts.flatMap(({ mention }) =>
      [mention.noun.head, mention.noun.of, ...mention.noun.mods].flatMap((word) => [word, stem(word)]),
    ),
  );
  const at = said.findIndex(
    (word, index) => word === 'than' || (word === 'to' && said[index - 1] === 'compared'),
  );
  const [first, second] = [said.slice(0, at), said.slice(at + 1)];
  const clause = second.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:did|does|do|will|would|can|could|had|has|have|are|were|is|was)$/.test(word) &&
      /^(?:he|she|they|it|we|you|i|there|the|his|her|their|[a-z]+)$/.test(second[index + 1] ?? '') &&
      !/^(?:on|in|at|for|now)$/.test(second[index + 1] ?? ''),
  );
  const [far, common] = clause < 0 ? [second, []] : [second.slice(0, clause), second.slice(clause)];
  const [near, than] = [contentOf(first, names), contentOf(far, names)];
  const isClause = far.some(
    (word, index) =>
      /^(?:he|she|they|it|that|those|who)$/.test(far[index - 1] ?? '') &&
      verbOf(word) !== undefined &&
      !/^(?:did|does|do|has|had|have)$/.test(word),
  );
  const shared = new Set([...[...near].filter((word) => than.has(word)), ...contentOf(common, names)]);
  for (const word of shared) {
    near.delete(word);
    than.delete(word);
  }
  const isThing = [...than].some((word) => things.has(word));
  if (!isClause && !isThing)
    for (const word of [noun.head, verb?.base ?? '']) {
      if (near.delete(word)) shared.add(word);
    }
  const people = (words: Set<string>) => new Set([...words].filter((word) => names.has(word)));
  const [nearPeople, farPeople] = [people(near), people(than)];
  if (nearPeople.size > 0 && farPeople.size > 0)
    return {
      before: nearPeople,
      than: farPeople,
      shared,
      text: { before: first.join(' '), than: far.join(' ') },
      isFewer: isFewerIn(first),
    };
  const aux = first.findIndex((word) => /^(?:did|does|do|has|have|had|will|would|can)$/.test(word));
  const doer = first[aux + 1] ?? '';
  const isNamedBoth = far.some(
    (word) => names.has(word.replace(/'s$/, '')) || /^(?:his|her|their)$/.test(word),
  );
  if (aux >= 0 && !isNamedBoth) near.delete(stem(doer));
  return {
    before: near,
    than,
    shared,
    text: { before: first.join(' '), than: far.join(' ') },
    isFewer: isFewerIn(first),
  };
}

const isFewerIn = (words: string[]): boolean =>
  words.some((word) => /^(?:fewer|less|lesser|shorter|lighter|younger|smaller|lower)$/.test(word));

const contentOf = (words: string[], names: Set<string>): Set<string> =>
  new Set(
    words
      .filter(
        (word) =>
          (!isSmall(word) || /^(?:off|away)$/.test(word)) && !/^(?:those|ones|ne|how|many)$/.test(word),
      )
      .map((word) => word.replace(/'s$/, ''))
      .map((word) => (names.has(word) ? word : stem(word))),
  );
