import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DataForModel, type DataSet, maxDataSets, maxSampleLength } from '../../reasoning/data-set';
import type { Cell, DataCell } from '../cell';
import { columnsText, type DataColumn, rowCount } from './data-columns';

type Content = { text: string; hash: string; about: Omit<DataForModel, 'name'> };

/** Columns never change once they are in a cell. */
const known = new WeakMap<readonly DataColumn[], Content>();

/**
 * The content of a data cell as a run takes it, and its hash. The hash is made here and stored nowhere with the data,
 * so none can be claimed; in plain JavaScript, because browsers have theirs on pages with TLS only.
 */
export function contentOf(columns: readonly DataColumn[]): Content {
  const before = known.get(columns);
  if (before) return before;
  const text = columnsText(columns);
  const content: Content = {
    text,
    hash: bytesToHex(sha256(utf8ToBytes(text))),
    about: {
      rows: rowCount(columns),
      columns: columns.map(({ name, type }) => ({ name, type })),
      sample: sampleOf(columns),
    },
  };
  known.set(columns, content);
  return content;
}

/** A data cell as solving takes it. */
export function dataSetOf({ id, name, columns }: DataCell): DataSet {
  const { text, hash, about } = contentOf(columns);
  return { name, cell: id, hash, text, about: { name, ...about } };
}

/** The notebook's data sets, wherever they stand in it; of two with one name, the first. */
export function dataSetsIn(cells: readonly Cell[]): DataSet[] {
  const sets = new Map<string, DataCell>();
  for (const cell of cells) if (cell.kind === 'data' && !sets.has(cell.name)) sets.set(cell.name, cell);
  return [...sets.values()].slice(0, maxDataSets).map(dataSetOf);
}

const sampleRows = 5;
const sampleText = 200;

/** The first rows as records, as many as fit. */
function sampleOf(columns: readonly DataColumn[]): string {
  const rows: string[] = [];
  let left = maxSampleLength - 4;
  for (let at = 0; at < Math.min(sampleRows, rowCount(columns)); at += 1) {
    const row = Object.fromEntries(columns.map(({ name, values }) => [name, short(values[at])]));
    const text = JSON.stringify(row);
    left -= text.length + 2;
    if (left < 0) break;
    rows.push(text);
  }
  return `[${rows.join(',\n')}]`;
}

const short = (value: unknown) =>
  typeof value === 'string' && value.length > sampleText ? `${value.slice(0, sampleText)}…` : value;
