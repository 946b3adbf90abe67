import { valueText } from '@/lib/notebook/value-text';
import type { Value } from '@/lib/reasoning/value';

export type Sorting = { column: number; descending: boolean };

/** The places of a column's values in their order: numbers by size, everything else as words; what is missing comes last. */
export function sortOrder(values: readonly Value[], descending: boolean, locale: string): number[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const keys = values.map((value) => ({ value, missing: isMissing(value), size: sizeOf(value) }));
  const places = values.map((_, at) => at);
  return places.sort((a, b) => {
    const [left, right] = [keys[a], keys[b]];
    if (!left || !right) return 0;
    if (left.missing || right.missing) return Number(left.missing) - Number(right.missing);
    if (left.size !== null && right.size !== null) {
      return sign * (left.size - right.size || bigDifference(left.value, right.value));
    }
    return sign * compare(valueText(left.value), valueText(right.value));
  });
}

/** A click on a column: up, then down, then as it came. */
export function nextSorting(before: Sorting | null, column: number): Sorting | null {
  if (before?.column !== column) return { column, descending: false };
  return before.descending ? null : { column, descending: true };
}

const isMissing = (value: Value): boolean => value.type === 'undefined' || value.type === 'null';

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
