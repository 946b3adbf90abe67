/** Words that say nothing about which quantity is meant. */
const empty = new Set(
  'a an and are as at be by does for from had has have her his how if in is it its many much number of on or per she he the their there they this to total was were what will with each every amount count value num 的 了 是 有 个 和 每 共 在 一 多 少'.split(
    ' ',
  ),
);

/**
 * The words of a name, a comment or a piece of a question, for comparing: names in camelCase or snake_case are taken
 * apart, plurals lose their s, Chinese characters count each by itself.
 */
export function wordsIn(text: string): Set<string> {
  const words = text
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[\p{Script=Latin}]+|\p{Script=Han}/gu);
  return new Set((words ?? []).map(singular).filter((word) => !empty.has(word) && !/^[a-z]$/.test(word)));
}

const singular = (word: string) =>
  word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[a-z]{2}[^s])s$/, '');

const divider = /[.,;!?。，；！？、]|\b(?:and|or|but|while)\b|[和与或]/u;

/** The part of the question that speaks of a number: the phrase, and what stands around it as far as the next number may begin. */
export function aroundNumber(question: string, start: number, end: number): string {
  const before = question.slice(0, start).split(divider).at(-1) ?? '';
  const after = question.slice(end).split(divider)[0] ?? '';
  return `${before.slice(-40)} ${question.slice(start, end)} ${after.slice(0, 40)}`;
}

/** How many words two sets share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
