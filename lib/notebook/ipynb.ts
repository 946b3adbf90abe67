import * as z from 'zod';
import type { QuestionImage } from '../reasoning/question-image';
import type { Result } from '../reasoning/result';
import { traceState } from '../reasoning/trace-state';
import { type Cell, cellSchema, type QuestionCell } from './cell';
import { notebookHash } from './content-hash';
import { currentProgram } from './current-program';
import { dataMarkdown } from './data/data-markdown';
import { fileVersion, readData } from './file';
import type { FileProblem } from './file-problem';
import { ipynbOutputs } from './ipynb-outputs';
import { altText } from './markdown';
import type { Notebook } from './notebook';

/**
 * Jupyter's format, nbformat 4.5. A question becomes a Markdown cell with the whole record under its
 * `metadata.wand`, followed by a code cell with the program and its outputs. Jupyter keeps unknown metadata,
 * so that our own file reads back whole; words and programs changed in Jupyter come back as changed.
 */
export function writeIpynb(notebook: Notebook): string {
  const file = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'deno', display_name: 'Deno', language: 'javascript' },
      language_info: { name: 'javascript', file_extension: '.js', mimetype: 'text/javascript' },
      wand: {
        version: fileVersion,
        title: notebook.title,
        model: notebook.model,
        strategy: notebook.strategy ?? undefined,
        sha256: notebookHash(notebook),
      },
    },
    cells: [prelude, ...notebook.cells.flatMap(toJupyter)],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Gives Jupyter's kernel the one function that programs call. */
const prelude = {
  cell_type: 'code',
  id: 'wand-prelude',
  metadata: { wand: { role: 'prelude' } },
  execution_count: null,
  outputs: [],
  source: lines(
    "globalThis.answer = async (value, { unit = '' } = {}) => console.log('Answer:', await value, unit);",
  ),
};

function toJupyter(cell: Cell): object[] {
  const image = cell.kind === 'question' ? cell.image : undefined;
  const markdown = {
    cell_type: 'markdown',
    id: cell.id,
    metadata: { wand: { role: cell.kind, cell } },
    ...(image && { attachments: { [pictureName]: { [image.type]: image.data } } }),
    source: lines(wordsOf(cell)),
  };
  const program = cell.kind === 'question' ? currentProgram(cell) : null;
  if (cell.kind !== 'question' || program === null) return [markdown];
  return [
    markdown,
    {
      cell_type: 'code',
      id: `${cell.id.slice(0, 56)}-program`,
      metadata: { wand: { role: 'program', of: cell.id } },
      execution_count: null,
      outputs: cell.draft === null ? ipynbOutputs(traceState(cell.trace)) : [],
      source: lines(program),
    },
  ];
}

const wordsOf = (cell: Cell): string => {
  if (cell.kind === 'data') return dataMarkdown(cell);
  if (cell.kind === 'text') return cell.text;
  return cell.image ? cell.question + pictureLine(cell.image) : cell.question;
};

/** How Jupyter shows a picture that its cell holds. */
const pictureName = 'picture';
const pictureLine = (image: QuestionImage) => `\n\n![${altText(image)}](attachment:${pictureName})`;

/** nbformat's list of lines, each with its newline. */
function lines(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

const sourceSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((source) => (typeof source === 'string' ? source : source.join('')));

const ownCellSchema = z.looseObject({
  source: sourceSchema,
  metadata: z.looseObject({
    wand: z
      .discriminatedUnion('role', [
        z.looseObject({ role: z.literal('prelude') }),
        z.looseObject({ role: z.enum(['question', 'text', 'data']), cell: cellSchema }),
        z.looseObject({ role: z.literal('program'), of: z.string() }),
      ])
      .optional(),
  }),
});

const ownFileSchema = z.looseObject({
  metadata: z.looseObject({
    wand: z.looseObject({
      version: z.number(),
      title: z.unknown(),
      model: z.unknown(),
      strategy: z.unknown().optional(),
    }),
  }),
  cells: z.array(ownCellSchema),
});

/** Reads an `.ipynb` that Wand wrote; `not-wand` for every other. Size and depth are the caller's (see file.ts). */
export function readIpynb(data: unknown): Result<Notebook, FileProblem> {
  const file = ownFileSchema.safeParse(data);
  if (!file.success) return { ok: false, problem: { code: 'not-wand' } };
  const { version, title, model, strategy } = file.data.metadata.wand;
  const cells: Cell[] = [];
  for (const { metadata, source } of file.data.cells) {
    const { wand } = metadata;
    if (wand?.role === 'question' || wand?.role === 'text' || wand?.role === 'data') {
      cells.push(withWords(wand.cell, source));
    }
    if (wand?.role !== 'program') continue;
    const at = cells.findIndex(({ id }) => id === wand.of);
    const cell = cells[at];
    if (cell?.kind === 'question') cells[at] = withProgram(cell, source);
  }
  return readData({
    wand: version,
    notebook: { title, model, ...(strategy !== undefined && { strategy }), cells },
  });
}

function withWords(cell: Cell, words: string): Cell {
  // A table's data is in the record; what Jupyter shows of it is for reading.
  if (cell.kind === 'data' || words === wordsOf(cell)) return cell;
  if (cell.kind === 'text') return { ...cell, text: words };
  const line = cell.image ? pictureLine(cell.image) : '';
  return { ...cell, question: words.endsWith(line) ? words.slice(0, words.length - line.length) : words };
}

const withProgram = (cell: QuestionCell, program: string): QuestionCell =>
  program === currentProgram(cell) ? cell : { ...cell, draft: program };
