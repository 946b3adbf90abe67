import * as z from 'zod';
import type { Result } from '../reasoning/result';
import { parseBounded, readData } from './file';
import type { FileProblem } from './file-problem';
import { readIpynb } from './ipynb';
import type { Notebook } from './notebook';

const jupyterSchema = z.looseObject({ nbformat: z.number() });

/** Reads the text of a file that a person picked: a `.wand.json`, or an `.ipynb` that Wand wrote. Runs nothing. */
export function importNotebook(text: string): Result<Notebook, FileProblem> {
  const data = parseBounded(text);
  if (!data.ok) return data;
  return jupyterSchema.safeParse(data.value).success ? readIpynb(data.value) : readData(data.value);
}
