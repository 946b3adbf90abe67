import type { Value } from '@/lib/reasoning/value';

/** The rows of a table, when a value is a list of records with the same few keys. */
export function tableOf(value: Value): { columns: string[]; rows: Value[][] } | null {
  if (value.type !== 'list' || value.items.length < 2) return null;
  const records = value.items.flatMap((item) => (item.type === 'record' ? [new Map(item.entries)] : []));
  if (records.length !== value.items.length) return null;
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (columns.length === 0 || columns.length > 20) return null;
  return {
    columns,
    rows: records.map((record) => columns.map((column) => record.get(column) ?? { type: 'undefined' })),
  };
}
