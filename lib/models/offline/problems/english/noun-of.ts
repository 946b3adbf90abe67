import { singular } from './nouns';

/** A noun with what stands before it and after its "of": "red marbles", "packages of gum". */
export type Noun = { mods: string[]; head: string; of: string };

/** Words that end a noun group. */
export const nounEnd = new Set(
  (
    'in on at for from to and with that who which if each per every than but so by into when after before while left he she it they ' +
    'his her their them him as or because then now altogether together total through during about out up over off away back among between ' +
    'there again under equally only also still not did does do was were is are be been has have had will would could should can today yesterday ' +
    'apiece already the a an your my our around its across until without inside outside where all both ' +
    'worth its this these last next currently tomorrow how what should correct'
  ).split(/\s+/),
);

const empty = new Set(
  'more other additional fewer less extra total different another such of new many much pieces equal same'.split(
    ' ',
  ),
);

const measures =
  /^(?:heavier|lighter|taller|farther|further|deeper|wider|higher|longer|older|younger|shorter|faster|slower|bigger|larger|smaller)$/;

/** Takes a noun group apart: "red marbles", "pounds of rice". */
export function nounOf(words: string[]): Noun {
  // "0.75 of a gallon of water" are gallons of water.
  if (words[0] === 'of' && /^an?$/.test(words[1] ?? '')) return nounOf(words.slice(2));
  const at = words.indexOf('of');
  const [before, after] = at >= 0 ? [words.slice(0, at), words.slice(at + 1)] : [words, []];
  const plain = before.filter((word) => !empty.has(word) && !measures.test(word));
  const content = after.filter(
    (word) => !empty.has(word) && !/^(?:the|his|her|their|them|it|these|those|a|your|my)$/.test(word),
  );
  const bare = plain.length === 0 && content.length === 0 && before.some((word) => /^pieces?$/.test(word));
  const head = bare ? 'piece' : singular(plain.at(-1) ?? '');
  const of = singular(content.at(-1) ?? '');
  if (head === '' && of !== '') return { mods: content.slice(0, -1), head: of, of: '' };
  return { mods: [...plain.slice(0, -1), ...content.slice(0, -1)], head, of };
}
