import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import { applyHistory, type History, type HistoryAction, startHistory } from '@/lib/notebook/history';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { createSaver, type Saver } from './saver';
import type { SaverPorts } from './saver-ports';
import { notebookOf } from './saving-state';

/**
 * A notebook open for editing: its history and its saver, kept in step synchronously, so that no keystroke
 * falls between a change from another tab and the next save. React reads it by `useSyncExternalStore`.
 */
export type NotebookSession = {
  /** The same object until something changes. */
  view: () => SessionView;
  subscribe: (listener: () => void) => () => void;
  edit: (edit: Edit) => void;
  undo: () => void;
  redo: () => void;
  saver: Saver;
  /** Sends what is left and lets go of everything. Open a fresh session afterwards. */
  close: () => Promise<void>;
};

export type SessionView = { notebook: Notebook; canUndo: boolean; canRedo: boolean };

export function openNotebookSession(options: { loaded: LoadedNotebook; ports: SaverPorts }): NotebookSession {
  const { loaded, ports } = options;
  const listeners = new Set<() => void>();
  let history = startHistory(notebookOf(loaded));
  let view = viewOf(history);

  const act = (action: HistoryAction) => {
    const next = applyHistory(history, action);
    if (next === history) return;
    history = next;
    view = viewOf(history);
    saver.update(history.present);
    for (const listener of listeners) listener();
  };
  const saver = createSaver({ loaded, ports, onChange: (edit) => act({ type: 'take-over', edit }) });

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edit) => act({ type: 'edit', edit, at: ports.clock.now() }),
    undo: () => act({ type: 'undo' }),
    redo: () => act({ type: 'redo' }),
    saver,
    close: () => saver.close(),
  };
}

const viewOf = (history: History): SessionView => ({
  notebook: history.present,
  canUndo: history.past.length > 0,
  canRedo: history.future.length > 0,
});
