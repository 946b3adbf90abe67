import type { CellEdit } from './cell-edit';
import type { Notebook } from './notebook';
import type { OrderEdit } from './order-edit';
import type { TraceEdit } from './trace-edit';

/**
 * Everything that can happen to a notebook, as plain data. `applyEdit` (edit.ts) is pure and total: an edit
 * that no longer fits (its cell is gone, its id is taken, the notebook is full) changes nothing. Whatever an
 * edit leaves alone keeps its identity, so that saving finds the changed cells by reference.
 */
export type Edit =
  | OrderEdit
  | CellEdit
  | TraceEdit
  | { type: 'set-title'; title: string }
  | { type: 'set-model'; model: string | null }
  | { type: 'set-strategy'; strategy: string | null }
  /** Several edits that are undone as one. */
  | { type: 'batch'; edits: Edit[] };

/** The notebook after an edit, and the edit that leads back. */
export type Edited = { notebook: Notebook; inverse: Edit };

export const noEdit: Edit = { type: 'batch', edits: [] };

/** What an edit that does not fit comes to. */
export const unchanged = (notebook: Notebook): Edited => ({ notebook, inverse: noEdit });
