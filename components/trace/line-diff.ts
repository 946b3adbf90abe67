/** One line of a comparison; `number` is its number in the newer text, where it stands there. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string; number?: number };

/** Beyond this many cells of the table, what lies between the common beginning and end counts as changed whole. */
const maxCells = 400_000;

/** Compares two texts line by line: a longest common subsequence, removed lines before the added ones. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = changes(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  const lines = [...a.slice(0, head).map(same), ...middle, ...a.slice(a.length - tail).map(same)];
  let number = 0;
  return lines.map((line) => (line.kind === 'removed' ? line : { ...line, number: ++number }));
}

function changes(a: string[], b: string[]): DiffLine[] {
  const removed = (text: string): DiffLine => ({ kind: 'removed', text });
  const added = (text: string): DiffLine => ({ kind: 'added', text });
  if (a.length * b.length > maxCells) return [...a.map(removed), ...b.map(added)];
  // longest[i][j]: how many lines of a from i and of b from j can be kept.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i++] ?? '' });
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(removed(a[i++] ?? ''));
    } else {
      lines.push(added(b[j++] ?? ''));
    }
  }
  return lines;
}
