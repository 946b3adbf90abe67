import { maxFileBytes } from '@/lib/notebook/file';
import type { FileProblem } from '@/lib/notebook/file-problem';
import { importNotebook } from '@/lib/notebook/import-notebook';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';

/** Reads a notebook out of a file that a person chose; one far too large is not even opened. Runs nothing in it. */
export async function readChosenFile(file: File): Promise<Result<Notebook, FileProblem>> {
  if (file.size > maxFileBytes) {
    return { ok: false, problem: { code: 'too-large', bytes: file.size, maxBytes: maxFileBytes } };
  }
  return importNotebook(await file.text());
}
