import { diffArrays } from 'diff';

/** One line of a comparison; `number` is its number in the newer text, from 1, where it stands there. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; line: string; number?: number };

/** Beyond this many lines removed and added the two are shown one after the other. */
const maxEditLength = 2_000;

/**
 * What leads from one text to another, line by line, removed lines before the added ones (Myers' algorithm, by jsdiff).
 * No text has no lines. Pure.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(old, fresh, { maxEditLength }) ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ];
  let number = 0;
  return changes.flatMap(({ value, added, removed }) =>
    value.map((line): DiffLine => {
      if (removed) return { kind: 'removed', line };
      number += 1;
      return { kind: added ? 'added' : 'same', line, number };
    }),
  );
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
