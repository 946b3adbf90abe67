import type { Value } from '@/lib/reasoning/value';

/** A value in one line, exactly, as it is copied: numbers without separators, text as it is. */
export function valueText(value: Value): string {
  switch (value.type) {
    case 'undefined':
    case 'null':
      return value.type;
    case 'boolean':
      return String(value.value);
    case 'number':
    case 'bigint':
    case 'other':
      return value.text;
    case 'text':
      return value.text;
    case 'date':
      return value.iso.replace(/T00:00:00(\.000)?Z$/, '');
    case 'list':
      return `[${value.items.map(valueText).join(', ')}${rest(value.cut)}]`;
    case 'set':
      return `{${value.items.map(valueText).join(', ')}${rest(value.cut)}}`;
    case 'record':
      return `{${value.entries.map(([key, each]) => `${key}: ${valueText(each)}`).join(', ')}${rest(value.cut)}}`;
    case 'map':
      return `{${value.entries.map(([key, each]) => `${valueText(key)} → ${valueText(each)}`).join(', ')}${rest(value.cut)}}`;
    case 'error':
      return `${value.name}: ${value.message}`;
    case 'cycle':
      return '↻';
    case 'deep':
      return '…';
  }
}

const rest = (cut: number | undefined) => (cut === undefined ? '' : ', …');

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
