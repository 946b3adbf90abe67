import type { Cell } from '../cell';
import { freeName } from './data-name';

/** Cells that come into a notebook, their data sets under names that no other has: a copy of `sales` is `sales2`. */
export function withFreeNames(here: readonly Cell[], coming: readonly Cell[]): Cell[] {
  const taken = new Set(here.flatMap((cell) => (cell.kind === 'data' ? [cell.name] : [])));
  return coming.map((cell) => {
    if (cell.kind !== 'data') return cell;
    const name = freeName(cell.name, taken);
    taken.add(name);
    return name === cell.name ? cell : { ...cell, name };
  });
}
