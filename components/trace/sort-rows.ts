import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';

export type Sorting = { column: number; descending: boolean };

/** The rows in the order of a column: numbers by size, everything else as words; what is missing comes last. */
export function sortRows(rows: readonly Value[][], sorting: Sorting | null, locale: string): Value[][] {
  if (sorting === null) return [...rows];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[sorting.column], b[sorting.column]];
    const missing = Number(isMissing(left)) - Number(isMissing(right));
    if (missing !== 0 || !left || !right) return missing;
    const [x, y] = [sizeOf(left), sizeOf(right)];
    if (x !== null && y !== null) return sign * (x - y || bigDifference(left, right));
    return sign * compare(valueText(left), valueText(right));
  });
}

/** A click on a column: up, then down, then as it came. */
export function nextSorting(before: Sorting | null, column: number): Sorting | null {
  if (before?.column !== column) return { column, descending: false };
  return before.descending ? null : { column, descending: true };
}

const isMissing = (value: Value | undefined): boolean =>
  value === undefined || value.type === 'undefined' || value.type === 'null';

function sizeOf(value: Value): number | null {
  if (value.type !== 'number' && value.type !== 'bigint') return null;
  const size = Number(value.text);
  return Number.isNaN(size) ? null : size;
}

/** Two whole numbers too large to tell apart as floating-point numbers. */
function bigDifference(a: Value, b: Value): number {
  if (a.type !== 'bigint' || b.type !== 'bigint') return 0;
  const [x, y] = [BigInt(a.text), BigInt(b.text)];
  return x < y ? -1 : x > y ? 1 : 0;
}
