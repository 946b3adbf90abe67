import type { DataCell } from '../cell';
import { type DataValue, rowCount } from './data-columns';

/** So many rows stand in a text for reading; the notebook file has them all. */
const shownRows = 50;

/** A data set as a Markdown table under its name; of a long one its first rows and how many there are. */
export function dataMarkdown({ name, columns }: DataCell): string {
  const count = rowCount(columns);
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;
  const rows = Array.from({ length: Math.min(count, shownRows) }, (_, at) =>
    line(columns.map(({ values }) => field(values[at] ?? null))),
  );
  return [
    `\`data.${name}\``,
    '',
    line(columns.map((column) => field(column.name))),
    line(columns.map(({ type }) => (type === 'number' ? '---:' : '---'))),
    ...rows,
    ...(count > shownRows ? ['', `… ${shownRows} / ${count}`] : []),
  ].join('\n');
}

const field = (value: DataValue): string =>
  value === null
    ? ''
    : String(value)
        .replace(/[\\|`*_<>[\]$]/g, '\\$&')
        .replace(/\s+/g, ' ');
