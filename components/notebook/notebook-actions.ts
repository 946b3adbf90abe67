import { createContext, useContext, useSyncExternalStore } from 'react';
import type { After } from '@/components/editor/run-keys';
import type { DataCell, WrittenKind } from '@/lib/notebook/cell';
import type { NewData } from '@/lib/notebook/data/add-data';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { RunProgram } from '@/lib/reasoning/run';
import type { CellActions } from './cell-actions';
import type { Part } from './place';
import type { CellWork, Solving } from './solving';

/** What a cell may do to its notebook. The same object for as long as the notebook is open, so that memoised cells rest. */
export type NotebookActions = CellActions & {
  edit: (edit: Edit) => void;
  /** Asks the question. A program edited by hand gives way, and what took its place can be compared with it. */
  ask: (id: string, after: After) => void;
  /** Replies to what the model asked back; the solve goes on. */
  reply: (id: string, reply: string) => void;
  /** Asks in words for a change of the program as it stands. */
  change: (id: string, wish: string) => void;
  /** Runs a cell with what it builds upon as that is now, and where `all`, those that build upon it too. */
  runChain: (id: string, all: boolean) => void;
  /** Whether another cell's answer or function has this name. */
  isNameTaken: (name: string, id: string) => boolean;
  /** Whether another data set has this name. */
  isDataNameTaken: (name: string, id: string) => boolean;
  /** Puts data sets into the notebook, below a cell or at its end; gives those that came in, under their names. */
  addData: (data: readonly NewData[], after: string | null) => DataCell[];
  /** Lets the person choose files with data sets, to stand below a cell. */
  chooseData: (after: string | null) => void;
  /** Takes pasted text as a data set where it is a table; false where it is not meant as one. */
  takeTable: (text: string, after: string | null) => boolean;
  /** Runs a program aside: what comes of it is kept nowhere. */
  tryProgram: RunProgram;
  /** Runs the program as it stands, without a model. */
  run: (id: string, after: After) => void;
  stop: (id: string) => void;
  /** Renders a text cell, or leaves a cell otherwise, and goes where Enter's companion key says. */
  leave: (id: string, after: After) => void;
  addCell: (kind: WrittenKind, after: string | null) => void;
  addAbove: (kind: WrittenKind, id: string) => void;
  /** Runs the programs above a cell, or from it to the end. */
  runBeside: (id: string, which: 'above' | 'from') => void;
  /** Asks what was never asked and runs the programs of the others, one after the other. */
  runMany: (ids: readonly string[]) => void;
  restoreEarlier: (id: string, index: number) => void;
  go: (id: string, part: Part) => void;
  note: (id: string, part: Part) => void;
  /** Selects the cells from where the person is to this one. */
  extendTo: (id: string) => void;
  select: (anchor: string, id: string) => void;
  /** The selected cells when this is one of them; else just this one. */
  selectedWith: (id: string) => string[];
  openModels: () => void;
  solving: Solving | null;
};

export const NotebookActionsContext = createContext<NotebookActions | null>(null);

export function useNotebookActions(): NotebookActions {
  const actions = useContext(NotebookActionsContext);
  if (!actions) throw new Error('A cell stands outside of a notebook.');
  return actions;
}

const noSubscription = () => () => {};

/** What goes on in a cell right now; null when it rests. */
export function useCellWork(id: string): CellWork | null {
  const { solving } = useNotebookActions();
  return useSyncExternalStore(
    solving?.subscribe ?? noSubscription,
    () => solving?.work(id) ?? null,
    () => null,
  );
}

/** How many cells work or wait. */
export const useWorkCount = (solving: Solving | null): number =>
  useSyncExternalStore(
    solving?.subscribe ?? noSubscription,
    () => solving?.count() ?? 0,
    () => 0,
  );
