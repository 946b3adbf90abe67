import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Cell } from './cell';

/**
 * Where cells stand. A position is a fractional index (base 62), so that adding or moving a cell writes
 * that cell and no other. Two tabs that insert at the same place must not choose the same position:
 * each narrows the gap by a few halvings that follow from the new cell's own id.
 */
const jitterBits = 12;

/** A longer position is a sign of a worn gap: all cells get fresh ones. */
const longestPosition = 120;

/** By position, then by id: the one order of cells, the same in every tab and in the store. */
export function compareCells(a: Cell, b: Cell): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Positions for new cells, and new ones for those already there when the gap had no room. */
export type Positions = { fresh: string[]; moved: Map<string, string> };

/** Positions for cells with the given ids at `index` among the sorted `cells`. */
export function positionsAt(cells: readonly Cell[], index: number, ids: readonly string[]): Positions {
  const low = cells[index - 1]?.position ?? null;
  const high = cells[index]?.position ?? null;
  return positionsBetween(low, high, ids) ?? respaced(cells, index, ids.length);
}

/** Positions in order between two others, or null where there is no room or a bound is no fractional index. */
function positionsBetween(low: string | null, high: string | null, ids: readonly string[]): Positions | null {
  if (low !== null && high !== null && low >= high) return null;
  const fresh: string[] = [];
  try {
    for (const id of ids) fresh.push(jittered(fresh.at(-1) ?? low, high, bitsOf(id)));
  } catch {
    return null; // the package throws on bounds that it did not write, as in a file made elsewhere
  }
  return fresh.every((position) => position.length <= longestPosition) ? { fresh, moved: new Map() } : null;
}

function respaced(cells: readonly Cell[], index: number, count: number): Positions {
  const all = evenPositions(cells.length + count);
  const kept = [...all.slice(0, index), ...all.slice(index + count)];
  return {
    fresh: all.slice(index, index + count),
    moved: new Map(cells.map((cell, at) => [cell.id, kept[at] ?? cell.position])),
  };
}

/** Fresh positions for a whole notebook. */
export const evenPositions = (count: number): string[] => generateNKeysBetween(null, null, count);

function jittered(low: string | null, high: string | null, bits: number): string {
  let floor = low;
  let ceiling = high;
  if (floor === null || ceiling === null) {
    // At an open end, take the next whole number and jitter above it, so that keys stay short.
    floor = generateKeyBetween(low, high);
    ceiling = high ?? generateKeyBetween(floor, null);
  }
  for (let bit = 0; bit < jitterBits; bit++) {
    const middle = generateKeyBetween(floor, ceiling);
    if ((bits >> bit) & 1) floor = middle;
    else ceiling = middle;
  }
  return generateKeyBetween(floor, ceiling);
}

/** FNV-1a over the id: spreads ids that differ in one letter. */
function bitsOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
