import * as z from 'zod';
import type { Result } from '../reasoning/result';
import { maxValueDepth } from '../reasoning/value';
import { notebookHash } from './content-hash';
import type { FileProblem } from './file-problem';
import { jsonDepth } from './json-depth';
import { jsonText } from './json-text';
import { type Notebook, notebookSchema } from './notebook';
import { compareCells, evenPositions } from './position';

/**
 * The `.wand.json` file: a whole notebook with its programs, expected answers and traces. Reading one is
 * parsing data and nothing else: no program in it runs. Its JSON Schema is wand-notebook.schema.json.
 */
export const fileVersion = 1;
export const fileExtension = '.wand.json';

/** Largest file taken, in bytes of UTF-8. */
export const maxFileBytes = 5_000_000;

/** A value nests three levels of JSON for each of its own, inside a trace inside a cell. */
const maxJsonDepth = 3 * maxValueDepth + 16;

export const notebookFileSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  wand: z.literal(fileVersion),
  /** The notebook's hash when the file was written (content-hash.ts). A file whose hash is another was changed since. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  notebook: notebookSchema,
});

const versionSchema = z.looseObject({ wand: z.union([z.number(), z.string()]) });

/** The file's text, the same for the same notebook. */
export const writeFile = (notebook: Notebook): string =>
  `${jsonText({ wand: fileVersion, sha256: notebookHash(notebook), notebook })}\n`;

/** Reads a file's text. The order of the cells in the file is their order; positions that disagree are remade. */
export function readFile(text: string): Result<Notebook, FileProblem> {
  const data = parseBounded(text);
  return data.ok ? readData(data.value) : data;
}

/** Parses JSON that is neither too long nor too deep. */
export function parseBounded(text: string): Result<unknown, FileProblem> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxFileBytes) return refuse({ code: 'too-large', bytes, maxBytes: maxFileBytes });
  if (jsonDepth(text) > maxJsonDepth) return refuse({ code: 'too-deep', maxDepth: maxJsonDepth });
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refuse({ code: 'not-json', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** As `readFile`, for data that is parsed already. */
export function readData(data: unknown): Result<Notebook, FileProblem> {
  const file = readAs(notebookFileSchema, data);
  return file.ok ? placed(file.value.notebook) : file;
}

/** Data of this version of Wand by its schema. */
export function readAs<T>(schema: z.ZodType<T>, data: unknown): Result<T, FileProblem> {
  const version = versionSchema.safeParse(data);
  if (!version.success) return refuse({ code: 'not-wand' });
  if (version.data.wand !== fileVersion) {
    return refuse({ code: 'unknown-version', version: String(version.data.wand), knownVersion: fileVersion });
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse({
    code: 'invalid',
    path: z.core.toDotPath(issue?.path ?? []),
    detail: issue?.message ?? 'The file does not fit.',
  });
}

function placed(notebook: Notebook): Result<Notebook, FileProblem> {
  const { cells } = notebook;
  const seen = new Set<string>();
  for (const [at, { id }] of cells.entries()) {
    if (seen.has(id)) {
      const path = `notebook.cells[${at}].id`;
      return refuse({ code: 'invalid', path, detail: `The id "${id}" stands twice.` });
    }
    seen.add(id);
  }
  const inOrder = cells.every((cell, at) => {
    const next = cells[at + 1];
    return next === undefined || (compareCells(cell, next) < 0 && cell.position !== next.position);
  });
  if (inOrder) return { ok: true, value: notebook };
  const positions = evenPositions(cells.length);
  const ordered = cells.map((cell, at) => ({ ...cell, position: positions[at] ?? cell.position }));
  return { ok: true, value: { ...notebook, cells: ordered } };
}

const refuse = (problem: FileProblem): { ok: false; problem: FileProblem } => ({ ok: false, problem });
