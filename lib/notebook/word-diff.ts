import { diffArrays } from 'diff';
import type { DiffLine } from './line-diff';

/** A line of a comparison in pieces; `changed` are the words that its other version does not have. */
export type MarkedLine = { kind: DiffLine['kind']; pieces: { text: string; changed: boolean }[] };

/** Lines with less in common than this share of their length are other lines, not versions of one. */
const kinship = 0.4;

/** Beyond so many words removed and added two lines are others. */
const maxEditLength = 1_000;

/** Words of every language; of Chinese, whose words have no spaces between them, single characters. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text)).flatMap(({ segment }) =>
    /\p{Script=Han}/u.test(segment) ? [...segment] : [segment],
  );

/** Marks the words that differ where as many lines were removed as were added in their place. Pure. */
export function markWords(lines: readonly DiffLine[]): MarkedLine[] {
  const marked: MarkedLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const removed = runOf(lines, at, 'removed');
    const added = runOf(lines, at + removed.length, 'added');
    if (removed.length > 0 && removed.length === added.length) {
      const pairs = removed.map((line, index) => markPair(line, added[index] ?? ''));
      marked.push(...pairs.map(([before]) => before), ...pairs.map(([, after]) => after));
      at += removed.length + added.length;
      continue;
    }
    const { kind, line } = lines[at] ?? { kind: 'same', line: '' };
    marked.push({ kind, pieces: [{ text: line, changed: false }] });
    at += 1;
  }
  return marked;
}

function runOf(lines: readonly DiffLine[], from: number, kind: DiffLine['kind']): string[] {
  const run = [];
  for (let at = from; lines[at]?.kind === kind; at += 1) run.push(lines[at]?.line ?? '');
  return run;
}

function markPair(before: string, after: string): [MarkedLine, MarkedLine] {
  const parts = (diffArrays(wordsOf(before), wordsOf(after), { maxEditLength }) ?? []).map(
    ({ value, removed, added }) => ({ text: value.join(''), removed, added }),
  );
  const common = parts.reduce(
    (sum, { text, removed, added }) => sum + (removed || added ? 0 : text.length),
    0,
  );
  const akin = common >= kinship * Math.max(before.length, after.length);
  const side = (kind: 'removed' | 'added', whole: string): MarkedLine => {
    if (!akin) return { kind, pieces: [{ text: whole, changed: false }] };
    const pieces = parts.filter(({ removed, added }) => (kind === 'removed' ? !added : !removed));
    return { kind, pieces: pieces.map(({ text, removed, added }) => ({ text, changed: removed || added })) };
  };
  return [side('removed', before), side('added', after)];
}
