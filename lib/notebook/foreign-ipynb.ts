import * as z from 'zod';
import type { Result } from '../reasoning/result';
import type { FileProblem } from './file-problem';
import { fenced } from './markdown';
import { newTextCell } from './new-cell';
import { maxCells, maxTitleLength, type Notebook } from './notebook';
import { evenPositions } from './position';

const text = z
  .union([z.string(), z.array(z.string())])
  .transform((source) => (typeof source === 'string' ? source : source.join('')));

const outputSchema = z.union([
  z.looseObject({ output_type: z.literal('stream'), text }).transform((output) => output.text),
  z.looseObject({ data: z.looseObject({ 'text/plain': text }) }).transform(({ data }) => data['text/plain']),
  z
    .looseObject({ output_type: z.literal('error'), ename: z.string(), evalue: z.string() })
    .transform(({ ename, evalue }) => `${ename}: ${evalue}`),
  // Pictures and other things that are no text.
  z.unknown().transform(() => ''),
]);

const fileSchema = z.looseObject({
  metadata: z.looseObject({
    title: z.string().optional(),
    language_info: z.looseObject({ name: z.string() }).optional(),
    kernelspec: z.looseObject({ language: z.string().optional() }).optional(),
  }),
  cells: z.array(
    z.looseObject({ cell_type: z.string(), source: text, outputs: z.array(outputSchema).default([]) }),
  ),
});

/** So much of one cell's output is taken; a notebook may hold megabytes of it. */
const mostOutput = 10_000;

/**
 * Reads a notebook that another program wrote, nbformat 4, as texts: its Markdown as it is, its code in a fence, with
 * what it printed below. Nothing of it becomes a program of Wand's: it may be in any language, and answers nothing.
 */
export function readForeignIpynb(
  data: unknown,
  fileName: string,
  newId: () => string,
): Result<Notebook, FileProblem> {
  const file = fileSchema.safeParse(data);
  if (!file.success) {
    const [issue] = file.error.issues;
    const path = z.core.toDotPath(issue?.path ?? []);
    return { ok: false, problem: { code: 'invalid', path, detail: issue?.message ?? '' } };
  }
  const { metadata, cells } = file.data;
  const language = metadata.language_info?.name ?? metadata.kernelspec?.language ?? '';
  const texts = cells
    .map(({ cell_type: type, source, outputs }) => {
      if (type === 'markdown') return source;
      const printed = outputs
        .filter((output) => output !== '')
        .join('\n')
        .slice(0, mostOutput);
      const code = source.trim() === '' ? '' : fenced(source, type === 'code' ? language : '');
      return [code, printed === '' ? '' : fenced(printed, 'text')].filter((part) => part !== '').join('\n\n');
    })
    .filter((words) => words.trim() !== '');
  if (texts.length > maxCells) {
    return { ok: false, problem: { code: 'invalid', path: 'cells', detail: `More than ${maxCells} cells.` } };
  }
  const positions = evenPositions(texts.length);
  const title = (metadata.title ?? fileName.replace(/\.[^.]+$/, '')).slice(0, maxTitleLength);
  const taken = texts.map((words, at) =>
    newTextCell(newId(), positions[at] ?? 'a0', words.slice(0, 200_000)),
  );
  return { ok: true, value: { title, model: null, cells: taken } };
}
