import { maxFileBytes } from '@/lib/notebook/file';
import type { ListProblem } from '@/lib/notebook/lists/list-problem';
import { type ListedQuestion, readQuestionList } from '@/lib/notebook/lists/question-list';
import type { Result } from '@/lib/reasoning/result';
import { decodeText } from './decode-text';

/** The questions of a file that a person picked; one far too large is not even opened. */
export async function readQuestionFile(file: File): Promise<Result<ListedQuestion[], ListProblem>> {
  if (file.size > maxFileBytes)
    return { ok: false, problem: { code: 'too-large', bytes: file.size, maxBytes: maxFileBytes } };
  return readQuestionList(decodeText(await file.arrayBuffer()));
}
