import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { isComposing } from '@/components/editor/composing';
import type { Cell } from '@/lib/notebook/cell';
import { newCellId } from '@/lib/notebook/cell-id';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { type Command, commandOf } from './command-keys';
import type { NotebookActions } from './notebook-actions';

type CommandMode = {
  session: NotebookSession | null;
  actions: NotebookActions;
  openHelp: () => void;
  /** Sends what is unsaved and says so. */
  save: () => void;
};

/** One-key commands while a cell as a whole has the focus; undo, redo and save everywhere but in text. */
export function useCommandMode({ session, actions, openHelp, save }: CommandMode) {
  const before = useRef<string | null>(null);
  const clipboard = useRef<Cell | null>(null);

  const carryOut = useCallback(
    (command: Command, id: string) => {
      const cells = session?.view().notebook.cells ?? [];
      const at = cells.findIndex((cell) => cell.id === id);
      const cell = cells[at];
      if (!session || !cell) return;
      const goTo = (other: Cell | undefined) => other && actions.go(other.id, 'frame');
      const runOrRender = (after: 'stay' | 'next' | 'insert') => {
        if (cell.kind === 'text') actions.leave(id, after);
        else actions.ask(id, after);
      };
      const commands: Record<Command, () => void> = {
        up: () => goTo(cells[at - 1]),
        down: () => goTo(cells[at + 1]),
        first: () => goTo(cells[0]),
        last: () => goTo(cells.at(-1)),
        enter: () => actions.go(id, cell.kind),
        'edit-program': () => cell.kind === 'question' && actions.go(id, 'program'),
        'add-above': () => actions.addAbove('question', id),
        'add-below': () => actions.addCell('question', id),
        delete: () => actions.deleteCell(id),
        undo: session.undo,
        redo: session.redo,
        'to-text': () => actions.convert(id, 'text'),
        'to-question': () => actions.convert(id, 'question'),
        'move-up': () => actions.moveCell(id, 'up'),
        'move-down': () => actions.moveCell(id, 'down'),
        stop: () => actions.stop(id),
        copy: () => {
          clipboard.current = cell;
        },
        cut: () => {
          clipboard.current = cell;
          actions.deleteCell(id);
        },
        paste: () => {
          if (!clipboard.current) return;
          const newId = newCellId();
          session.edit({
            type: 'paste-cells',
            cells: [clipboard.current],
            ids: [newId],
            place: { after: id },
          });
          actions.go(newId, 'frame');
        },
        'ask-again': () => cell.kind === 'question' && actions.ask(id, 'stay'),
        'run-stay': () => runOrRender('stay'),
        'run-next': () => runOrRender('next'),
        'run-insert': () => runOrRender('insert'),
        help: openHelp,
      };
      commands[command]();
    },
    [session, actions, openHelp],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || isComposing(event.nativeEvent)) return;
      const id = target.dataset.cell;
      if (id === undefined) return;
      const command = commandOf(event, before.current);
      before.current = command === null ? event.key.toLowerCase() : null;
      if (command === null) return;
      event.preventDefault();
      carryOut(command, id);
    },
    [carryOut],
  );

  useEffect(() => {
    if (!session) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key === 's' && !event.shiftKey) {
        event.preventDefault();
        save();
        return;
      }
      const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if ((key !== 'z' && !redo) || isText(event.target)) return;
      event.preventDefault();
      if (redo) session.redo();
      else session.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session, save]);

  return onKeyDown;
}

/** In text, undo belongs to the text. */
const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, .monaco-editor') !== null);
