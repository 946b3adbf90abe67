import * as z from 'zod';
import type { Result } from '../reasoning/result';
import { newCellId } from './cell-id';
import { parseBounded, readData } from './file';
import type { FileProblem } from './file-problem';
import { readForeignIpynb } from './foreign-ipynb';
import { isHtml, recordInHtml } from './html-record';
import { readIpynb } from './ipynb';
import type { ListProblem } from './lists/list-problem';
import { listedNotebook } from './lists/listed-cells';
import { isQuestionList, readQuestionList } from './lists/question-list';
import type { Notebook } from './notebook';
import { readMarkdown } from './read-markdown';

const jupyterSchema = z.looseObject({ nbformat: z.number() });
const ownSchema = z.looseObject({
  metadata: z.looseObject({ wand: z.unknown().refine((own) => own !== undefined) }),
});

/**
 * Reads a file that a person picked: a `.wand.json`, a page or an `.ipynb` that Wand wrote, any other `.ipynb` and
 * Markdown, or a list of questions. Runs nothing in it.
 */
export function importNotebook(text: string, fileName = ''): Result<Notebook, FileProblem | ListProblem> {
  if (/\.(md|markdown)$/i.test(fileName)) return readMarkdown(text, fileName, newCellId);
  if (isQuestionList(text, fileName)) {
    const questions = readQuestionList(text);
    return questions.ok
      ? { ok: true, value: listedNotebook(questions.value, fileName, newCellId) }
      : questions;
  }
  const page = isHtml(text) ? recordInHtml(text) : null;
  if (isHtml(text) && page === null) return { ok: false, problem: { code: 'not-wand' } };
  const data = parseBounded(page?.file ?? text);
  if (!data.ok) return data;
  if (!jupyterSchema.safeParse(data.value).success) return readData(data.value);
  return ownSchema.safeParse(data.value).success
    ? readIpynb(data.value)
    : readForeignIpynb(data.value, fileName, newCellId);
}
