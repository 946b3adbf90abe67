import { type Cell, cellSchema } from '@/lib/notebook/cell';
import { cleanJson } from './clean-text';

/** The columns that a cell's content decides. */
export type StoredCell = {
  position: string;
  content: string;
  size: number;
  kind: Cell['kind'];
  answered: boolean;
};

export function encodeCell(cell: Cell): StoredCell {
  const content = cleanJson(cell);
  const answered = cell.kind === 'question' && cell.trace.at(-1)?.type === 'answered';
  return { position: cell.position, content, size: content.length, kind: cell.kind, answered };
}

/** Null when the stored text is not (or no longer) a cell of this id: what the store holds is trusted no more than a request. */
export function decodeCell(row: { id: string; content: string }): Cell | null {
  const parsed = cellSchema.safeParse(parseJson(row.content));
  return parsed.success && parsed.data.id === row.id ? parsed.data : null;
}

/** Undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The order of a notebook's cells. In code, for the two databases sort text differently. */
export const inOrder = <T extends { position: string; id: string }>(cells: T[]): T[] =>
  cells.toSorted((a, b) => compare(a.position, b.position) || compare(a.id, b.id));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
