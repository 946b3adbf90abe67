import { useMemo, useRef } from 'react';
import type { After } from '@/components/editor/run-keys';
import { newCellId } from '@/lib/notebook/cell-id';
import { hasHandEdits } from '@/lib/notebook/current-program';
import { addData } from '@/lib/notebook/data/add-data';
import { maxCells, type Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import { chainFrom, usesGivenNames } from '@/lib/notebook/references';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { type CellActionsOptions, cellActions } from './cell-actions';
import { hasProgram, runnable } from './cell-lists';
import type { NotebookActions } from './notebook-actions';
import { type Part, type Places, selectedCells } from './place';
import type { Queued } from './queue';
import type { Solving } from './solving';

type UseActions = Pick<CellActionsOptions, 'onDeleted' | 'onCopied' | 'onNotPasted' | 'onFull'> & {
  session: NotebookSession | null;
  solving: Solving | null;
  places: Places;
  onEmptyQuestion: (id: string) => void;
  /** Whether a cell is filtered away, so that nobody goes there or acts on it unseen. */
  isHidden: (id: string) => boolean;
  /** Whether models may be asked here; where not, a person writes the program. */
  mayAsk: boolean;
  openModels: () => void;
  onChooseData: (after: string | null) => void;
  onTable: (text: string, after: string | null) => boolean;
};

const none: Notebook = { title: '', model: null, cells: [] };

/** What cells may do, as one object that stays the same while the notebook is open. */
export function useActions(options: UseActions): NotebookActions {
  const { session, solving, places } = options;
  const { go, note, extendTo, select } = places;
  const latest = useRef(options);
  latest.current = options;
  return useMemo(() => {
    const notebook = () => session?.view().notebook ?? none;
    const cells = () => notebook().cells;
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
      const next = cells()
        .slice(indexOf(id) + 1)
        .find((cell) => !latest.current.isHidden(cell.id));
      if (after === 'insert' || !next) insert('question', { after: id });
      else go(next.id, 'frame');
    };
    /** Into a cell's own parts only when they are there to be seen. */
    const goInto = (id: string, part: Part) => {
      if (part !== 'frame') edit({ type: 'collapse-cells', ids: [id], collapsed: false });
      // Where no model may be asked for a change, a person makes it.
      go(id, part === 'change' && !latest.current.mayAsk ? 'program' : part);
    };

    return {
      ...cellActions({
        notebook,
        edit,
        undo: () => session?.undo(),
        stop: (id) => solving?.stop(id),
        places: { go, select },
        onDeleted: (count, undo) => latest.current.onDeleted(count, undo),
        onCopied: (count) => latest.current.onCopied(count),
        onNotPasted: (problem) => latest.current.onNotPasted(problem),
        onFull: () => latest.current.onFull(),
      }),
      edit,
      go: goInto,
      note,
      extendTo,
      select,
      selectedWith: (id) => {
        const { places: now, isHidden } = latest.current;
        const shown = cells().filter((cell) => !isHidden(cell.id));
        const selected = selectedCells(shown, now.place).map((cell) => cell.id);
        return selected.includes(id) ? selected : [id];
      },
      solving,
      ask: (id, after) => {
        const cell = cells()[indexOf(id)];
        if (cell?.kind !== 'question' || solving?.work(id)) return;
        if (cell.question.trim() === '') {
          latest.current.onEmptyQuestion(id);
          goInto(id, 'question');
          return;
        }
        if (!latest.current.mayAsk) return goInto(id, 'program');
        solving?.ask(id);
        goOn(id, after);
      },
      reply: (id, reply) => {
        solving?.reply(id, reply);
        go(id, 'frame');
      },
      change: (id, wish) => {
        solving?.change(id, wish);
        go(id, 'frame');
      },
      runChain: (id, all) => {
        const chain = all ? chainFrom(cells(), id) : chainFrom(cells(), id).slice(0, 1);
        solving?.runEach(
          chain.map((cell) => ({
            id: cell.id,
            kind: hasHandEdits(cell) || usesGivenNames(cell.trace) ? 'running' : 'asking',
          })),
        );
      },
      isNameTaken: (name, id) =>
        cells().some(
          (cell) =>
            cell.kind === 'question' && cell.id !== id && (cell.name === name || cell.skill?.name === name),
        ),
      isDataNameTaken: (name, id) =>
        cells().some((cell) => cell.kind === 'data' && cell.id !== id && cell.name === name),
      addData: (data, after) => {
        if (cells().length + data.length > maxCells) {
          latest.current.onFull();
          return [];
        }
        const { edit: added, ids } = addData(notebook(), data, after, newCellId);
        edit(added);
        const [first] = ids;
        if (first !== undefined) go(first, 'frame');
        return cells().flatMap((cell) => (cell.kind === 'data' && ids.includes(cell.id) ? [cell] : []));
      },
      chooseData: (after) => latest.current.onChooseData(after),
      takeTable: (text, after) => latest.current.onTable(text, after),
      tryProgram: async (request, aside) =>
        solving
          ? await solving.tryProgram(request, aside)
          : { kind: 'cancelled', console: [], durationMs: 0 },
      run: (id, after) => {
        if (solving?.work(id)) return;
        solving?.run(id);
        goOn(id, after);
      },
      runBeside: (id, which) => {
        const at = indexOf(id);
        solving?.runAll(runnable(which === 'above' ? cells().slice(0, at) : cells().slice(at)));
      },
      runMany: (ids) => {
        const meant = new Set(ids);
        const questions = cells().filter((cell) => cell.kind === 'question' && meant.has(cell.id));
        solving?.runEach(
          questions.flatMap((cell): Queued[] => {
            if (cell.kind !== 'question' || solving.work(cell.id)) return [];
            if (hasProgram(cell)) return [{ id: cell.id, kind: 'running' }];
            return cell.question.trim() === '' || !latest.current.mayAsk
              ? []
              : [{ id: cell.id, kind: 'asking' }];
          }),
        );
      },
      stop: (id) => solving?.stop(id),
      leave: (id, after) => {
        go(id, 'frame');
        goOn(id, after);
      },
      addCell: (kind, after) => insert(kind, { after }),
      addAbove: (kind, id) => insert(kind, { index: indexOf(id) }),
      restoreEarlier: (id, index) => edit({ type: 'restore-earlier', id, index }),
      openModels: () => latest.current.openModels(),
    };
  }, [session, solving, go, note, extendTo, select]);
}
