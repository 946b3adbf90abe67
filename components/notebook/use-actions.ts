import { useMemo, useRef } from 'react';
import type { After } from '@/components/editor/run-keys';
import { newCellId } from '@/lib/notebook/cell-id';
import { hasHandEdits } from '@/lib/notebook/current-program';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import type { NotebookActions } from './notebook-actions';
import type { Places } from './place';
import type { Solving } from './solving';

type UseActions = {
  session: NotebookSession | null;
  solving: Solving | null;
  places: Places;
  /** Called when a question is asked that would replace a program edited by hand. */
  onHandEdits: (id: string, after: After) => void;
  onEmptyQuestion: (id: string) => void;
  onDeleted: (undo: () => void) => void;
  openModels: () => void;
};

const none: Notebook = { title: '', model: null, cells: [] };

/** What cells may do, as one object that stays the same while the notebook is open. */
export function useActions(options: UseActions): NotebookActions & { askNow: NotebookActions['ask'] } {
  const { session, solving, places } = options;
  const { go, note } = places;
  const latest = useRef(options);
  latest.current = options;
  return useMemo(() => {
    const cells = () => (session?.view().notebook ?? none).cells;
    const edit = (change: Edit) => session?.edit(change);
    const indexOf = (id: string) => cells().findIndex((cell) => cell.id === id);

    const insert = (kind: 'question' | 'text', place: { after: string | null } | { index: number }) => {
      const id = newCellId();
      edit({ type: 'add-cell', id, kind, place });
      go(id, kind);
    };
    /** Where Shift+Enter and Alt+Enter lead; a new cell at the end. */
    const goOn = (id: string, after: After) => {
      if (after === 'stay') return;
      const next = cells()[indexOf(id) + 1];
      if (after === 'insert' || !next) insert('question', { after: id });
      else go(next.id, 'frame');
    };
    const askNow = (id: string, after: After) => {
      solving?.ask(id);
      goOn(id, after);
    };

    return {
      edit,
      go,
      note,
      solving,
      askNow,
      ask: (id, after) => {
        const cell = cells()[indexOf(id)];
        if (cell?.kind !== 'question' || solving?.work(id)) return;
        if (cell.question.trim() === '') {
          latest.current.onEmptyQuestion(id);
          go(id, 'question');
        } else if (hasHandEdits(cell)) latest.current.onHandEdits(id, after);
        else askNow(id, after);
      },
      run: (id, after) => {
        if (solving?.work(id)) return;
        solving?.run(id);
        goOn(id, after);
      },
      stop: (id) => solving?.stop(id),
      leave: (id, after) => {
        go(id, 'frame');
        goOn(id, after);
      },
      addCell: (kind, after) => insert(kind, { after }),
      addAbove: (kind, id) => insert(kind, { index: indexOf(id) }),
      deleteCell: (id) => {
        const index = indexOf(id);
        const neighbour = cells()[index + 1] ?? cells()[index - 1];
        solving?.stop(id);
        edit({ type: 'delete-cell', id });
        if (neighbour) go(neighbour.id, 'frame');
        else requestAnimationFrame(() => document.getElementById('add-question')?.focus());
        latest.current.onDeleted(() => {
          session?.undo();
          go(id, 'frame');
        });
      },
      duplicate: (id) => {
        const newId = newCellId();
        edit({ type: 'duplicate-cell', id, newId });
        go(newId, 'frame');
      },
      moveCell: (id, to) => {
        edit({ type: 'move-cell', id, to });
        go(id, 'frame');
      },
      convert: (id, kind) => {
        solving?.stop(id);
        edit({ type: 'convert-cell', id, kind });
        go(id, 'frame');
      },
      restoreEarlier: (id, index) => edit({ type: 'restore-earlier', id, index }),
      openModels: () => latest.current.openModels(),
    };
  }, [session, solving, go, note]);
}
