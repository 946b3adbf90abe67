import type { Value } from '../reasoning/value';

/** What a table is drawn from, cell by cell as it comes into view. */
export type Table = {
  columns: TableColumn[];
  count: number;
  /** `undefined` is an empty place. */
  valueAt: (row: number, column: number) => Value;
};

/** `number`: it stands at the right. `note`: what is said below its name. */
export type TableColumn = { name: string; number: boolean; note?: string | undefined };

const empty: Value = { type: 'undefined' };

/** A value as a table, when it is a list of records with the same few keys. */
export function tableOf(value: Value): Table | null {
  if (value.type !== 'list' || value.items.length < 2) return null;
  const records = value.items.flatMap((item) => (item.type === 'record' ? [new Map(item.entries)] : []));
  if (records.length !== value.items.length) return null;
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (names.length === 0 || names.length > 20) return null;
  const valueAt = (row: number, column: number) => records[row]?.get(names[column] ?? '') ?? empty;
  return {
    columns: names.map((name, column) => ({
      name,
      number: records.every((_, row) => isNumber(valueAt(row, column))),
    })),
    count: records.length,
    valueAt,
  };
}

export const isNumber = (value: Value): boolean => value.type === 'number' || value.type === 'bigint';
