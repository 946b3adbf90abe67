import { z } from 'zod';
import { storedStrategy } from './load-notebook';
import { parseJson } from './stored-cell';

/** Which version of which cell: what a version of a notebook is made of, sorted by id. */
export type CellRef = readonly [id: string, version: number];

const refsSchema = z.array(z.tuple([z.string(), z.number().int().positive()]));

export const encodeRefs = (refs: readonly CellRef[]): string =>
  JSON.stringify(refs.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Empty when the stored text is damaged. */
export const decodeRefs = (text: string): CellRef[] => refsSchema.safeParse(parseJson(text)).data ?? [];

export const refKey = ([id, version]: CellRef): string => `${id} ${version}`;

/** How a version says that the notebook had no strategy of its own. */
export const noStrategy = '';

/** The strategy that a version holds; null: none was chosen; undefined: not known, the version is too old. */
export const versionStrategy = (stored: string | null): string | null | undefined =>
  stored === null ? undefined : (storedStrategy(stored) ?? null);

/** Parts of a list for one statement each: SQLite takes 999 parameters. */
export function* batches<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
