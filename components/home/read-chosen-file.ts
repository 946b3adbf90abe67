import { decodeText } from '@/components/lists/decode-text';
import { dataNotebook } from '@/lib/notebook/data/data-notebook';
import { readTable } from '@/lib/notebook/data/read-table';
import { maxFileBytes } from '@/lib/notebook/file';
import type { FileProblem } from '@/lib/notebook/file-problem';
import { importNotebook } from '@/lib/notebook/import-notebook';
import type { ListProblem } from '@/lib/notebook/lists/list-problem';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';

/**
 * Reads a notebook, a list of questions as one, or a table as a notebook about it, out of a chosen file; one far too
 * large is not even opened. Runs nothing in it.
 */
export async function readChosenFile(file: File): Promise<Result<Notebook, FileProblem | ListProblem>> {
  if (file.size > maxFileBytes) {
    return { ok: false, problem: { code: 'too-large', bytes: file.size, maxBytes: maxFileBytes } };
  }
  const text = decodeText(await file.arrayBuffer());
  const imported = importNotebook(text, file.name);
  if (imported.ok || !mayBeTable.has(imported.problem.code)) return imported;
  const table = await readTable(text);
  return table.ok ? { ok: true, value: dataNotebook(file.name, table.value) } : imported;
}

/** What is said of a file that holds neither a notebook nor questions, and so may hold just data. */
const mayBeTable: ReadonlySet<string> = new Set<(FileProblem | ListProblem)['code']>([
  'list-no-column',
  'not-wand',
]);
