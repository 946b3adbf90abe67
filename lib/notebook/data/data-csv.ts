import { writeCsv } from '../lists/csv';
import { type DataColumn, type DataValue, rowCount } from './data-columns';

/** A data set as CSV with its header; `most` rows where there are more. Without the mark that spreadsheets want. */
export function dataCsv(columns: readonly DataColumn[], most = Number.POSITIVE_INFINITY): string {
  const count = Math.min(rowCount(columns), most);
  const rows = Array.from({ length: count }, (_, at) =>
    columns.map(({ values }) => plain(values[at] ?? null)),
  );
  return writeCsv([columns.map(({ name }) => name), ...rows]).replace(/^\uFEFF/, '');
}

const plain = (value: DataValue): string | number =>
  value === null ? '' : typeof value === 'boolean' ? String(value) : value;
