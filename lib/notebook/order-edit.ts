import type { Cell, WrittenKind } from './cell';
import { withFreeNames } from './data/free-names';
import { newCell } from './new-cell';
import { maxCells, type Notebook } from './notebook';
import { type Edit, type Edited, unchanged } from './notebook-edit';
import { compareCells, type Positions, positionsAt } from './position';

/** After a cell (null: at the top), or at an index counted from 0; what is out of range means the end. */
export type Place = { after: string | null } | { index: number };

/** Edits of which cells there are and where they stand. New ids are the caller's (`newCellId()`). */
export type OrderEdit =
  | { type: 'add-cell'; id: string; kind: WrittenKind; place: Place; words?: string | undefined }
  /** Puts copies of cells from a clipboard or a file; their own ids and positions are not used. */
  | { type: 'paste-cells'; cells: Cell[]; ids: string[]; place: Place }
  | { type: 'duplicate-cell'; id: string; newId: string }
  | { type: 'delete-cell'; id: string }
  /** Moves cells as one block, in their order; a number is how many of the others shall stand above it. */
  | { type: 'move-cells'; ids: string[]; to: 'up' | 'down' | number }
  /** Adds or replaces whole cells by id, positions included: inverses and what another tab saved. */
  | { type: 'put-cells'; cells: Cell[] }
  | { type: 'delete-cells'; ids: string[] }
  | { type: 'place-cells'; positions: Record<string, string> };

export function applyOrderEdit(notebook: Notebook, edit: OrderEdit): Edited {
  const { cells } = notebook;
  switch (edit.type) {
    case 'add-cell':
      return insert(notebook, indexOf(cells, edit.place), [newCell(edit.kind, edit.id, 'a0', edit.words)]);
    case 'paste-cells': {
      const copies = edit.cells.flatMap((cell, at) => {
        const id = edit.ids[at];
        return id === undefined ? [] : [{ ...cell, id }];
      });
      return insert(notebook, indexOf(cells, edit.place), copies);
    }
    case 'duplicate-cell': {
      const at = cells.findIndex((cell) => cell.id === edit.id);
      const cell = cells[at];
      return cell ? insert(notebook, at + 1, [{ ...cell, id: edit.newId }]) : unchanged(notebook);
    }
    case 'delete-cell':
      return deleteCells(notebook, [edit.id]);
    case 'delete-cells':
      return deleteCells(notebook, edit.ids);
    case 'move-cells':
      return move(notebook, edit.ids, edit.to);
    case 'put-cells':
      return putCells(notebook, edit.cells);
    case 'place-cells':
      return placeCells(notebook, edit.positions);
  }
}

function indexOf(cells: readonly Cell[], place: Place): number {
  if ('index' in place) return Math.max(0, Math.min(place.index, cells.length));
  if (place.after === null) return 0;
  const at = cells.findIndex((cell) => cell.id === place.after);
  return at === -1 ? cells.length : at + 1;
}

/** Inserts cells at an index under positions of that place. */
function insert(notebook: Notebook, index: number, cells: Cell[]): Edited {
  const ids = cells.map((cell) => cell.id);
  const taken = new Set(notebook.cells.map((cell) => cell.id));
  const clash = new Set(ids).size < ids.length || ids.some((id) => taken.has(id));
  if (clash || ids.length === 0 || taken.size + ids.length > maxCells) return unchanged(notebook);
  const { fresh, moved } = positionsAt(notebook.cells, index, ids);
  const named = withFreeNames(notebook.cells, cells);
  const placed = named.map((cell, at) => ({ ...cell, position: fresh[at] ?? cell.position }));
  return {
    notebook: { ...notebook, cells: [...reposition(notebook.cells, moved), ...placed].sort(compareCells) },
    inverse: together([{ type: 'delete-cells', ids }, ...backToPlaces(notebook.cells, moved)]),
  };
}

function deleteCells(notebook: Notebook, ids: string[]): Edited {
  const leaving = new Set(ids);
  const gone = notebook.cells.filter((cell) => leaving.has(cell.id));
  if (gone.length === 0) return unchanged(notebook);
  return {
    notebook: { ...notebook, cells: notebook.cells.filter((cell) => !leaving.has(cell.id)) },
    inverse: { type: 'put-cells', cells: gone },
  };
}

function move(notebook: Notebook, ids: string[], to: 'up' | 'down' | number): Edited {
  const moving = new Set(ids);
  const block = notebook.cells.filter((cell) => moving.has(cell.id));
  const others = notebook.cells.filter((cell) => !moving.has(cell.id));
  const first = notebook.cells.findIndex((cell) => moving.has(cell.id));
  const last = notebook.cells.findLastIndex((cell) => moving.has(cell.id));
  if (first === -1) return unchanged(notebook);
  const wanted = to === 'up' ? first - 1 : to === 'down' ? last - block.length + 2 : to;
  const index = Math.max(0, Math.min(Math.trunc(wanted), others.length));
  const isBlock = last - first + 1 === block.length;
  if (isBlock && index === first) return unchanged(notebook);
  const { fresh, moved }: Positions = positionsAt(
    others,
    index,
    block.map((cell) => cell.id),
  );
  const placed = block.map((cell, at): [string, string] => [cell.id, fresh[at] ?? cell.position]);
  return placeCells(notebook, Object.fromEntries([...moved, ...placed]));
}

/** Takes any number: what another tab saved must not be refused here, or it would look deleted. */
function putCells(notebook: Notebook, cells: Cell[]): Edited {
  const incoming = new Map(cells.map((cell) => [cell.id, cell]));
  const before = notebook.cells.filter((cell) => incoming.has(cell.id));
  const known = new Set(before.map((cell) => cell.id));
  const added = [...incoming.values()].filter((cell) => !known.has(cell.id));
  if (added.length === 0 && before.every((cell) => incoming.get(cell.id) === cell))
    return unchanged(notebook);
  const back: Edit[] = [];
  if (added.length > 0) back.push({ type: 'delete-cells', ids: added.map((cell) => cell.id) });
  if (before.length > 0) back.push({ type: 'put-cells', cells: before });
  const kept = notebook.cells.map((cell) => incoming.get(cell.id) ?? cell);
  return {
    notebook: { ...notebook, cells: [...kept, ...added].sort(compareCells) },
    inverse: together(back),
  };
}

function placeCells(notebook: Notebook, positions: Record<string, string>): Edited {
  const wanted = new Map(Object.entries(positions));
  const cells = reposition(notebook.cells, wanted);
  if (cells.every((cell, at) => cell === notebook.cells[at])) return unchanged(notebook);
  return {
    notebook: { ...notebook, cells: cells.sort(compareCells) },
    inverse: together(backToPlaces(notebook.cells, wanted)),
  };
}

function reposition(cells: readonly Cell[], positions: Map<string, string>): Cell[] {
  return cells.map((cell) => {
    const position = positions.get(cell.id);
    return position === undefined || position === cell.position ? cell : { ...cell, position };
  });
}

function backToPlaces(cells: readonly Cell[], moved: Map<string, string>): Edit[] {
  const before = cells.filter((cell) => moved.has(cell.id));
  if (before.length === 0) return [];
  return [
    {
      type: 'place-cells',
      positions: Object.fromEntries(before.map((cell) => [cell.id, cell.position])),
    },
  ];
}

const together = (edits: Edit[]): Edit => {
  const [only] = edits;
  return edits.length === 1 && only ? only : { type: 'batch', edits };
};
