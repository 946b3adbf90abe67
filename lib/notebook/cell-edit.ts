import { maxQuestionLength } from '../reasoning/text-limits';
import type { Cell, CellCheck, DataCell, QuestionCell, WrittenKind } from './cell';
import { isDataName } from './data/data-name';
import { newQuestionCell, newTextCell } from './new-cell';
import type { Notebook } from './notebook';
import { type Edit, type Edited, unchanged } from './notebook-edit';

/** Edits of what a person types into one cell. */
export type CellEdit =
  | { type: 'change-question'; id: string; question: string }
  | { type: 'change-text'; id: string; text: string }
  /** A program typed by hand and not run yet; null goes back to the trace's program. */
  | { type: 'change-draft'; id: string; draft: string | null }
  | { type: 'change-expected'; id: string; expected: string | null }
  | { type: 'change-check'; id: string; check: CellCheck | undefined }
  /** Undefined takes the name away. */
  | { type: 'change-name'; id: string; name: string | undefined }
  /** Undefined keeps no function any more. */
  | { type: 'change-skill'; id: string; skill: QuestionCell['skill'] }
  /** Undefined takes the picture away. */
  | { type: 'change-image'; id: string; image: QuestionCell['image'] }
  /** Undefined goes back to the notebook's strategy. */
  | { type: 'change-strategy'; id: string; strategy: string | undefined }
  /** What a cell is in class; undefined where nothing is said. Only a question has a prediction. */
  | {
      type: 'change-lesson';
      id: string;
      notes: string | undefined;
      predict: QuestionCell['predict'];
    }
  /** Another name for a data set, or other data under it: a file that takes the place of the one before. */
  | ({ type: 'change-data'; id: string } & Partial<Pick<DataCell, 'name' | 'file' | 'columns'>>)
  /** The question becomes the text or the other way round; a question's traces come back by undo. Data stays data. */
  | { type: 'convert-cell'; id: string; kind: WrittenKind }
  /** Shows cells as one line each, or in full again. */
  | { type: 'collapse-cells'; ids: string[]; collapsed: boolean };

export function applyCellEdit(notebook: Notebook, edit: CellEdit): Edited {
  switch (edit.type) {
    case 'change-question':
      return changeQuestion(notebook, edit.id, { question: edit.question }, (before) => ({
        ...edit,
        question: before.question,
      }));
    case 'change-draft':
      return changeQuestion(notebook, edit.id, { draft: edit.draft }, (before) => ({
        ...edit,
        draft: before.draft,
      }));
    case 'change-expected':
      return changeQuestion(notebook, edit.id, { expected: edit.expected }, (before) => ({
        ...edit,
        expected: before.expected,
      }));
    case 'change-check':
      return changeQuestion(notebook, edit.id, { check: edit.check }, (before) => ({
        ...edit,
        check: before.check,
      }));
    case 'change-name':
      return changeQuestion(notebook, edit.id, { name: edit.name }, (before) => ({
        ...edit,
        name: before.name,
      }));
    case 'change-skill':
      return changeQuestion(notebook, edit.id, { skill: edit.skill }, (before) => ({
        ...edit,
        skill: before.skill,
      }));
    case 'change-strategy':
      return changeQuestion(notebook, edit.id, { strategy: edit.strategy }, (before) => ({
        ...edit,
        strategy: before.strategy,
      }));
    case 'change-image':
      return changeQuestion(notebook, edit.id, { image: edit.image }, (before) => ({
        ...edit,
        image: before.image,
      }));
    case 'change-text': {
      const before = notebook.cells.find((cell) => cell.id === edit.id);
      if (before?.kind !== 'text' || before.text === edit.text) return unchanged(notebook);
      return {
        notebook: withCell(notebook, { ...before, text: edit.text }),
        inverse: { ...edit, text: before.text },
      };
    }
    case 'change-lesson':
      return changeLesson(notebook, edit);
    case 'change-data':
      return changeData(notebook, edit);
    case 'convert-cell':
      return convert(notebook, edit.id, edit.kind);
    case 'collapse-cells':
      return collapse(notebook, edit.ids, edit.collapsed);
  }
}

/** The notebook with one cell replaced, in its place. */
export function withCell(notebook: Notebook, cell: Cell): Notebook {
  return { ...notebook, cells: notebook.cells.map((each) => (each.id === cell.id ? cell : each)) };
}

/** Changes some fields of a question cell; nothing when it is gone, is text, or has those values already. */
export function changeQuestion(
  notebook: Notebook,
  id: string,
  change: Partial<Omit<QuestionCell, 'id' | 'kind' | 'position'>>,
  inverse: (before: QuestionCell) => Edit,
): Edited {
  const before = notebook.cells.find((cell) => cell.id === id);
  if (before?.kind !== 'question') return unchanged(notebook);
  const after: QuestionCell = { ...before, ...change };
  const same =
    after.question === before.question &&
    after.image === before.image &&
    after.draft === before.draft &&
    after.expected === before.expected &&
    after.check === before.check &&
    after.strategy === before.strategy &&
    after.name === before.name &&
    after.skill === before.skill &&
    after.trace === before.trace &&
    after.earlier === before.earlier;
  return same ? unchanged(notebook) : { notebook: withCell(notebook, after), inverse: inverse(before) };
}

function changeLesson(notebook: Notebook, edit: Extract<CellEdit, { type: 'change-lesson' }>): Edited {
  const before = notebook.cells.find((cell) => cell.id === edit.id);
  if (!before || before.kind === 'data') return unchanged(notebook);
  const { notes, ...said } = before;
  const after: Cell = edit.notes === undefined ? said : { ...said, notes: edit.notes };
  if (after.kind === 'text') {
    return { notebook: withCell(notebook, after), inverse: { ...edit, notes } };
  }
  const { predict, ...asked } = after;
  return {
    notebook: withCell(notebook, edit.predict ? { ...asked, predict: edit.predict } : asked),
    inverse: { ...edit, notes, predict },
  };
}

/** Nothing when the cell is gone or the name is none. Whether another data set has the name is asked before. */
function changeData(notebook: Notebook, edit: Extract<CellEdit, { type: 'change-data' }>): Edited {
  const { type, id, ...change } = edit;
  const before = notebook.cells.find((cell) => cell.id === id);
  if (before?.kind !== 'data') return unchanged(notebook);
  const after: DataCell = { ...before, ...change };
  const same = after.name === before.name && after.file === before.file && after.columns === before.columns;
  if (same || !isDataName(after.name)) return unchanged(notebook);
  const { name, file, columns } = before;
  return { notebook: withCell(notebook, after), inverse: { type, id, name, file, columns } };
}

function convert(notebook: Notebook, id: string, kind: WrittenKind): Edited {
  const before = notebook.cells.find((cell) => cell.id === id);
  if (!before || before.kind === kind || before.kind === 'data') return unchanged(notebook);
  const after =
    before.kind === 'question'
      ? newTextCell(id, before.position, before.question)
      : newQuestionCell(id, before.position, before.text.slice(0, maxQuestionLength));
  return { notebook: withCell(notebook, after), inverse: { type: 'put-cells', cells: [before] } };
}

function collapse(notebook: Notebook, ids: string[], collapsed: boolean): Edited {
  const meant = new Set(ids);
  const changing = notebook.cells.filter(
    (cell) => meant.has(cell.id) && (cell.collapsed ?? false) !== collapsed,
  );
  if (changing.length === 0) return unchanged(notebook);
  const changed = new Set(changing);
  return {
    notebook: { ...notebook, cells: notebook.cells.map((cell) => (changed.has(cell) ? folded(cell) : cell)) },
    inverse: { type: 'collapse-cells', ids: changing.map(({ id }) => id), collapsed: !collapsed },
  };
}

/** The other way round; a cell in full carries no mark of it. */
function folded(cell: Cell): Cell {
  const { collapsed, ...full } = cell;
  return collapsed ? full : { ...cell, collapsed: true };
}
