import { decodeText } from '@/components/lists/decode-text';
import { maxFileBytes } from '@/lib/notebook/file';
import type { FileProblem } from '@/lib/notebook/file-problem';
import { importNotebook } from '@/lib/notebook/import-notebook';
import type { ListProblem } from '@/lib/notebook/lists/list-problem';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';

/** Reads a notebook, or a list of questions as one, out of a chosen file; one far too large is not even opened. Runs nothing in it. */
export async function readChosenFile(file: File): Promise<Result<Notebook, FileProblem | ListProblem>> {
  if (file.size > maxFileBytes) {
    return { ok: false, problem: { code: 'too-large', bytes: file.size, maxBytes: maxFileBytes } };
  }
  return importNotebook(decodeText(await file.arrayBuffer()), file.name);
}
