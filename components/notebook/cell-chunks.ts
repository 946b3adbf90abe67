import type { Cell } from '@/lib/notebook/cell';

/** Cells that stand together, and the place of the first in the notebook, from 0. */
export type CellChunk = { key: string; from: number; cells: readonly Cell[] };

/** A chunk that would hold more is followed by another. */
const maxCells = 40;

/**
 * Divides cells into chunks, in their order, so that the browser lays out and a keystroke re-renders few of them. A cell
 * stays in its chunk for as long as it stands beside its neighbours: moving to another would build it anew. Chunks of
 * which nothing has changed are the very same objects as before. `before` is what this gave last time.
 */
export function chunksOf(cells: readonly Cell[], before: readonly CellChunk[]): CellChunk[] {
  const homes = new Map(before.flatMap(({ key, cells: held }) => held.map(({ id }) => [id, key])));
  const known = new Map(before.map((chunk) => [chunk.key, chunk]));
  const used = new Set<string>();
  const chunks: { key: string; from: number; cells: Cell[] }[] = [];
  for (const [at, cell] of cells.entries()) {
    const home = homes.get(cell.id);
    const last = chunks.at(-1);
    const opens = home !== undefined && home !== last?.key && !used.has(home);
    const isFull = home === undefined && (last?.cells.length ?? 0) >= maxCells;
    if (last && !opens && !isFull) {
      last.cells.push(cell);
      continue;
    }
    const key = opens ? home : cell.id;
    used.add(key);
    chunks.push({ key, from: at, cells: [cell] });
  }
  return chunks.map((chunk) => {
    const same = known.get(chunk.key);
    return same && same.from === chunk.from && sameCells(same.cells, chunk.cells) ? same : chunk;
  });
}

const sameCells = (a: readonly Cell[], b: readonly Cell[]) =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);
