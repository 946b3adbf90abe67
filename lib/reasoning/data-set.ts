import { z } from 'zod';

/** What a column of a data set holds, empty places aside. `mixed`: values of several kinds, as JSON may have them. */
export const columnTypes = ['number', 'boolean', 'date', 'text', 'mixed', 'empty'] as const;

/** How many data sets a question is given. */
export const maxDataSets = 50;
/** Longest name of a data set and of a column, in characters. */
export const maxDataName = 60;
export const maxColumnName = 100;
export const maxDataColumns = 100;
/** Longest sample of a data set's rows that a model is told, in characters. */
export const maxSampleLength = 3_000;

const name = z.string().min(1).max(maxDataName);

/** A data set as a trace keeps it: what programs call it, the cell that holds it, and a hash of what it held. */
export const dataRefSchema = z.strictObject({
  name,
  cell: z.string().max(64),
  /** SHA-256 of its content; left out in a share that leaves the data out. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type DataRef = z.infer<typeof dataRefSchema>;

/** A data set as a model is told of it: its shape and its first rows, as data. */
export const dataForModelSchema = z.strictObject({
  name,
  rows: z.number().int().nonnegative(),
  columns: z
    .array(z.strictObject({ name: z.string().max(maxColumnName), type: z.enum(columnTypes) }))
    .max(maxDataColumns),
  /** The first rows in the notation of JavaScript. */
  sample: z.string().max(maxSampleLength),
});
export type DataForModel = z.infer<typeof dataForModelSchema>;

/** A data set as a run is given it. `text` is JSON: `[[column, [value, ...]], ...]`. */
export type RunData = { name: string; text: string };

/** All of a data set that solving needs. */
export type DataSet = Required<DataRef> & { text: string; about: DataForModel };

export const dataRef = ({ name, cell, hash }: DataRef): DataRef => ({ name, cell, hash });

/** Comments and plain strings are passed over; a `data` that is no member of something else is what counts. */
const word =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<![\p{L}\p{N}_$.])data(?![\p{L}\p{N}_$])(?:\s*(?:\?\.|\.)\s*([\p{L}_$][\p{L}\p{N}_$]*)|\s*(?:\?\.)?\[\s*(["'])((?:(?!\2)[^\\\n])*)\2\s*\])?|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu;
const declared = /(?<![\p{L}\p{N}_$.])(?:const|let|var|class|function)\s+data(?![\p{L}\p{N}_$])/u;

/**
 * The data sets that a program reads, by its text: those that it names as `data.name`, or all where it uses `data` as
 * a whole. None for a program that calls something of its own `data`.
 */
export function dataUsed<T extends { name: string }>(program: string, sets: readonly T[]): T[] {
  if (sets.length === 0 || declared.test(program)) return [];
  const names = new Set<string>();
  for (const [text, member, , key] of program.matchAll(word)) {
    if (!text.startsWith('data')) continue;
    const named = member ?? key;
    if (named === undefined) return [...sets];
    names.add(named);
  }
  return sets.filter(({ name }) => names.has(name));
}
