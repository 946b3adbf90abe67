/** One item of a comparison: in both, or in one of the two alone. */
export type DiffItem = { kind: 'same' | 'added' | 'removed'; item: string };

/** Beyond this many pairs of differing items the two are given one after the other. */
const maxPairs = 1_000_000;

/** What leads from one sequence to another, by their longest common subsequence; removed items before added ones. Pure. */
export function diffSequences(old: readonly string[], fresh: readonly string[]): DiffItem[] {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end++;
  }
  return [
    ...marked('same', old.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...marked('same', old.slice(old.length - end)),
  ];
}

const marked = (kind: DiffItem['kind'], items: readonly string[]): DiffItem[] =>
  items.map((item) => ({ kind, item }));

function diffMiddle(old: readonly string[], fresh: readonly string[]): DiffItem[] {
  if (old.length * fresh.length > maxPairs) return [...marked('removed', old), ...marked('added', fresh)];
  // common[i][j]: the length of the longest common subsequence of old from i and fresh from j.
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const items: DiffItem[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [was, is] = [old[i], fresh[j]];
    if (was !== undefined && was === is) {
      items.push({ kind: 'same', item: was });
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      items.push({ kind: 'removed', item: was });
      i++;
    } else if (is !== undefined) {
      items.push({ kind: 'added', item: is });
      j++;
    }
  }
  return items;
}
