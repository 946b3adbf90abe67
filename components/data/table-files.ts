import { decodeText } from '@/components/lists/decode-text';
import { type DataColumn, maxDataLength } from '@/lib/notebook/data/data-columns';
import type { DataProblem } from '@/lib/notebook/data/data-problem';
import { maxSourceLength, readTable } from '@/lib/notebook/data/read-table';
import type { Result } from '@/lib/reasoning/result';

/** What a file picker offers. */
export const tableFiles = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json';

/** Whether a dropped file is meant as data, by its name. */
export const isTableFile = ({ name, type }: File): boolean =>
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson)$/i.test(name) || type === 'text/csv';

/** Reads a file as a table; one far too large is not even opened. */
export async function readTableFile(file: File): Promise<Result<DataColumn[], DataProblem>> {
  // UTF-16 takes two bytes a character, and Chinese three.
  if (file.size > 3 * maxSourceLength) {
    return { ok: false, problem: { code: 'data-too-large', most: maxDataLength } };
  }
  return readTable(decodeText(await file.arrayBuffer()));
}
