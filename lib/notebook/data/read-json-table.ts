import * as z from 'zod';
import type { Result } from '../../reasoning/result';
import type { DataValue } from './data-columns';
import type { DataProblem } from './data-problem';

/** A table as it is read: names of columns, and the rows under them. */
export type Table<T> = { header: string[]; rows: T[][] };

const record = z.record(z.string(), z.unknown());
/** What a list may stand in: `{"data": [...]}`, `{"results": [...]}`. */
const wrapped = z.record(z.string(), z.unknown()).transform((object) => {
  const lists = Object.values(object).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : undefined;
});

/** A list of records, of lists (the first is the header) or of plain values; also one record a line (JSONL). */
export function readJsonTable(text: string): Result<Table<DataValue>, DataProblem> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const list = Array.isArray(parsed.value) ? parsed.value : wrapped.safeParse(parsed.value).data;
  if (!Array.isArray(list)) return { ok: false, problem: { code: 'data-no-table' } };
  if (list.length === 0) return { ok: false, problem: { code: 'data-empty' } };
  const lists = z.array(z.array(z.unknown())).min(2).safeParse(list).data;
  if (lists) {
    const [header = [], ...rows] = lists;
    return table(
      header.map((name) => String(name)),
      rows.map((row) => header.map((_, at) => plain(row[at]))),
    );
  }
  const records = z.array(record).safeParse(list).data;
  if (records) {
    const header = [...new Set(records.flatMap((each) => Object.keys(each)))];
    const rows = records.map((each) => header.map((name) => plain(each[name])));
    return header.length === 0 ? { ok: false, problem: { code: 'data-empty' } } : table(header, rows);
  }
  return table(
    ['value'],
    list.map((value) => [plain(value)]),
  );
}

const table = (header: string[], rows: DataValue[][]): Result<Table<DataValue>, DataProblem> => ({
  ok: true,
  value: { header, rows },
});

/** What is no plain value stands as JSON: nothing is left out in silence. */
function plain(value: unknown): DataValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return JSON.stringify(value) ?? null;
}

function parse(text: string): Result<unknown, DataProblem> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return { ok: true, value: lines.map((line) => JSON.parse(line)) };
    } catch {
      // It is told what is wrong with the whole.
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'data-not-json', detail } };
  }
}
