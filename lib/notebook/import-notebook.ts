import * as z from 'zod';
import type { Result } from '../reasoning/result';
import { newCellId } from './cell-id';
import { parseBounded, readData } from './file';
import type { FileProblem } from './file-problem';
import { isHtml, recordInHtml } from './html-record';
import { readIpynb } from './ipynb';
import type { ListProblem } from './lists/list-problem';
import { listedNotebook } from './lists/listed-cells';
import { isQuestionList, readQuestionList } from './lists/question-list';
import type { Notebook } from './notebook';

const jupyterSchema = z.looseObject({ nbformat: z.number() });

/** Reads a file that a person picked: a `.wand.json`, an `.ipynb` that Wand wrote, or a list of questions. Runs nothing. */
export function importNotebook(text: string, fileName = ''): Result<Notebook, FileProblem | ListProblem> {
  if (isQuestionList(text, fileName)) {
    const questions = readQuestionList(text);
    return questions.ok
      ? { ok: true, value: listedNotebook(questions.value, fileName, newCellId) }
      : questions;
  }
  const data = parseBounded(isHtml(text) ? (recordInHtml(text)?.file ?? 'null') : text);
  if (!data.ok) return data;
  return jupyterSchema.safeParse(data.value).success ? readIpynb(data.value) : readData(data.value);
}
