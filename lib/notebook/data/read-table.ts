import { maxColumnName, maxDataColumns } from '../../reasoning/data-set';
import type { Result } from '../../reasoning/result';
import { columnFromTexts, columnFromValues, numberFrom } from './column-from';
import { columnsText, type DataColumn, dataColumnsSchema, maxDataLength, maxDataRows } from './data-columns';
import type { DataProblem } from './data-problem';
import { readJsonTable, type Table } from './read-json-table';

/** Most characters of a text that is read at all: quotation marks and spaces of a file are not kept. */
export const maxSourceLength = 4_000_000;

const looksJson = /^\s*[[{]/;

/**
 * Reads CSV, TSV (any of the usual separators) or JSON as columns with the types that their values have. The first row
 * names the columns, unless it holds numbers only. The parser is loaded when it is needed.
 */
export async function readTable(source: string): Promise<Result<DataColumn[], DataProblem>> {
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse({ code: 'data-empty' });
  if (text.length > maxSourceLength) return refuse({ code: 'data-too-large', most: maxDataLength });
  if (looksJson.test(text)) {
    const read = readJsonTable(text);
    return read.ok ? columnsOf(read.value, columnFromValues) : read;
  }
  const read = await readSeparated(text);
  return read.ok ? columnsOf(read.value, columnFromTexts) : read;
}

async function readSeparated(text: string): Promise<Result<Table<string>, DataProblem>> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return refuse({ code: 'data-quotes', row: (quotes.row ?? 0) + 1 });
  const [first = []] = data;
  const named = first.some((field) => field.trim() !== '' && numberFrom(field.trim()) === null);
  const rows = named ? data.slice(1) : data;
  const width = Math.max(first.length, ...rows.map((row) => row.length));
  const header = Array.from({ length: width }, (_, at) => (named ? (first[at] ?? '') : ''));
  return { ok: true, value: { header, rows: rows.map((row) => header.map((_, at) => row[at] ?? '')) } };
}

function columnsOf<T>(
  { header, rows }: Table<T>,
  columnFrom: (name: string, values: readonly T[]) => DataColumn,
): Result<DataColumn[], DataProblem> {
  if (rows.length === 0 || header.length === 0) return refuse({ code: 'data-empty' });
  if (rows.length > maxDataRows) {
    return refuse({ code: 'data-too-many-rows', count: rows.length, most: maxDataRows });
  }
  if (header.length > maxDataColumns) {
    return refuse({ code: 'data-too-many-columns', count: header.length, most: maxDataColumns });
  }
  const names = namesOf(header);
  const columns = names.map((name, at) =>
    columnFrom(
      name,
      rows.flatMap((row) => row.slice(at, at + 1)),
    ),
  );
  const fits = columnsText(columns).length <= maxDataLength && dataColumnsSchema.safeParse(columns).success;
  return fits ? { ok: true, value: columns } : refuse({ code: 'data-too-large', most: maxDataLength });
}

/** Names that differ and say something: an empty one is its number, a second one gets a number. */
function namesOf(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((field, at) => {
    const said = field
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, maxColumnName - 6);
    const stem = said === '' || said === '__proto__' ? `column${at + 1}` : said;
    let name = stem;
    for (let number = 2; taken.has(name); number += 1) name = `${stem} ${number}`;
    taken.add(name);
    return name;
  });
}

const refuse = (problem: DataProblem): { ok: false; problem: DataProblem } => ({ ok: false, problem });
