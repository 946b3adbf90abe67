import { maxFileBytes, readFile } from '@/lib/notebook/file';
import type { FileProblem } from '@/lib/notebook/file-problem';
import { readIpynb } from '@/lib/notebook/ipynb';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Result } from '@/lib/reasoning/result';

/** Reads a notebook out of a file that a person chose. Runs nothing in it. */
export async function importNotebook(file: File): Promise<Result<Notebook, FileProblem>> {
  if (file.size > maxFileBytes) {
    return { ok: false, problem: { code: 'too-large', bytes: file.size, maxBytes: maxFileBytes } };
  }
  const text = await file.text();
  if (!file.name.endsWith('.ipynb')) return readFile(text);
  try {
    return readIpynb(JSON.parse(text));
  } catch (error) {
    return { ok: false, problem: { code: 'not-json', detail: String(error).slice(0, 200) } };
  }
}
