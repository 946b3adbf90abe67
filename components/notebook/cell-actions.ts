import type { Cell, WrittenKind } from '@/lib/notebook/cell';
import { newCellId } from '@/lib/notebook/cell-id';
import { readCells, writeCells } from '@/lib/notebook/cells-text';
import type { FileProblem } from '@/lib/notebook/file-problem';
import { joinTexts, splitText } from '@/lib/notebook/join-split';
import { maxCells, type Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { Place as CellPlace } from '@/lib/notebook/order-edit';
import type { Result } from '@/lib/reasoning/result';
import { cellsOnClipboard, putOnClipboard } from './cell-clipboard';
import type { Places } from './place';

/** What may be done to several cells at once; each is one step of undo. */
export type CellActions = {
  deleteCells: (ids: readonly string[]) => void;
  duplicateCells: (ids: readonly string[]) => void;
  moveCells: (ids: readonly string[], to: 'up' | 'down' | number) => void;
  /** Drops cells above or below another one; among themselves they stay in order. */
  moveBeside: (ids: readonly string[], id: string, side: 'above' | 'below') => void;
  convertCells: (ids: readonly string[], kind: WrittenKind) => void;
  /** One text of several. */
  joinCells: (ids: readonly string[]) => void;
  /** Two texts of one, from a place in it on; the second is then being written. */
  splitCell: (id: string, at: number) => void;
  collapseCells: (ids: readonly string[], collapsed: boolean) => void;
  copyCells: (ids: readonly string[]) => void;
  cutCells: (ids: readonly string[]) => void;
  /** Cells from the clipboard, or out of `text` where that is known already. */
  pasteCells: (side: 'above' | 'below', beside: readonly string[], text?: string) => void;
  /** The text that carries cells to another notebook. */
  textOf: (ids: readonly string[]) => string;
};

export type CellActionsOptions = {
  notebook: () => Notebook;
  edit: (edit: Edit) => void;
  undo: () => void;
  stop: (id: string) => void;
  places: Pick<Places, 'go' | 'select'>;
  onDeleted: (count: number, undo: () => void) => void;
  onCopied: (count: number) => void;
  onNotPasted: (problem: FileProblem) => void;
  onFull: () => void;
};

export function cellActions(options: CellActionsOptions): CellActions {
  const { edit, places } = options;
  const cells = () => options.notebook().cells;
  const those = (ids: readonly string[]) => {
    const meant = new Set(ids);
    return cells().filter((cell) => meant.has(cell.id));
  };
  const selectAll = (ids: readonly string[]) => {
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return;
    if (ids.length === 1) places.go(first, 'frame');
    else places.select(first, last);
  };

  const remove = (ids: readonly string[]) => {
    const leaving = new Set(ids);
    const at = cells().findLastIndex((cell) => leaving.has(cell.id));
    const stays = (cell: Cell) => !leaving.has(cell.id);
    const neighbour = cells().slice(at).find(stays) ?? cells().slice(0, at).findLast(stays);
    const gone = those(ids);
    for (const { id } of gone) options.stop(id);
    edit({ type: 'delete-cells', ids: [...ids] });
    if (neighbour) places.go(neighbour.id, 'frame');
    else requestAnimationFrame(() => document.getElementById('add-question')?.focus());
    options.onDeleted(gone.length, () => {
      options.undo();
      selectAll(gone.map(({ id }) => id));
    });
  };

  const insert = (copies: readonly Cell[], place: CellPlace) => {
    if (cells().length + copies.length > maxCells) {
      options.onFull();
      return;
    }
    const ids = copies.map(() => newCellId());
    edit({ type: 'paste-cells', cells: [...copies], ids, place });
    selectAll(ids);
  };

  const placeBeside = (side: 'above' | 'below', beside: readonly string[]): CellPlace => {
    const known = those(beside);
    const [first, last] = [known[0], known.at(-1) ?? cells().at(-1)];
    if (side === 'above' && first) return { index: cells().indexOf(first) };
    return { after: last?.id ?? null };
  };

  const copy = (ids: readonly string[]) => void putOnClipboard(writeCells(those(ids)));

  const move = (ids: readonly string[], to: 'up' | 'down' | number) => {
    edit({ type: 'move-cells', ids: [...ids], to });
    selectAll(those(ids).map(({ id }) => id));
  };

  return {
    deleteCells: remove,
    duplicateCells: (ids) => insert(those(ids), placeBeside('below', ids)),
    moveCells: move,
    moveBeside: (ids, id, side) => {
      const others = cells().filter((cell) => cell.id === id || !ids.includes(cell.id));
      const at = others.findIndex((cell) => cell.id === id);
      if (at !== -1 && !ids.includes(id)) move(ids, side === 'above' ? at : at + 1);
    },
    joinCells: (ids) => {
      const joined = joinTexts(those(ids));
      if (!joined) return;
      edit(joined);
      selectAll(ids.slice(0, 1));
    },
    splitCell: (id, at) => {
      const [cell] = those([id]);
      const newId = newCellId();
      const split = cell?.kind === 'text' ? splitText(cell, at, newId) : null;
      if (!split) return;
      if (cells().length >= maxCells) options.onFull();
      else {
        edit(split);
        places.go(newId, 'text');
      }
    },
    convertCells: (ids, kind) => {
      const changing = those(ids).filter((cell) => cell.kind !== kind && cell.kind !== 'data');
      for (const { id } of changing) options.stop(id);
      const edits = changing.map(({ id }): Edit => ({ type: 'convert-cell', id, kind }));
      edit({ type: 'batch', edits });
      selectAll(ids);
    },
    collapseCells: (ids, collapsed) => edit({ type: 'collapse-cells', ids: [...ids], collapsed }),
    copyCells: (ids) => {
      copy(ids);
      options.onCopied(ids.length);
    },
    cutCells: (ids) => {
      copy(ids);
      remove(ids);
    },
    pasteCells: async (side, beside, text) => {
      const read: Result<Cell[], FileProblem> =
        text === undefined ? await cellsOnClipboard() : readCells(text);
      if (read.ok) insert(read.value, placeBeside(side, beside));
      else options.onNotPasted(read.problem);
    },
    textOf: (ids) => writeCells(those(ids)),
  };
}
