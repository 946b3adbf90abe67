import { applyEdit } from './edit';
import type { Notebook } from './notebook';
import type { Edit } from './notebook-edit';

/**
 * Undo and redo over edits. Steps hold inverse edits, not notebooks, so that what other tabs saved
 * meanwhile stays. Typing in one cell is one step as long as the pauses stay short.
 */
export type History = { present: Notebook; past: Step[]; future: Step[] };

/** `back` undoes (in `past`) or redoes (in `future`) the step. Steps with the same `key` may grow together. */
export type Step = { back: Edit; key: string | null; at: number };

export type HistoryAction =
  /** `at`: milliseconds since 1970. */
  | { type: 'edit'; edit: Edit; at: number }
  /** An edit that is nobody's step here: another tab's change, a conflict's resolution. */
  | { type: 'take-over'; edit: Edit }
  | { type: 'undo' }
  | { type: 'redo' };

/** A pause longer than this begins a new step. */
const typingPauseMs = 1_000;
const maxSteps = 200;

export const startHistory = (notebook: Notebook): History => ({ present: notebook, past: [], future: [] });

/** The next history; the same object when nothing changed. Pure. */
export function applyHistory(history: History, action: HistoryAction): History {
  switch (action.type) {
    case 'edit':
      return edited(history, action.edit, action.at);
    case 'take-over': {
      const { notebook } = applyEdit(history.present, action.edit);
      return notebook === history.present ? history : { ...history, present: notebook };
    }
    case 'undo': {
      const taken = takeStep(history.present, history.past);
      if (!taken) return history.past.length === 0 ? history : { ...history, past: [] };
      return { present: taken.present, past: taken.rest, future: [...history.future, taken.opposite] };
    }
    case 'redo': {
      const taken = takeStep(history.present, history.future);
      if (!taken) return history.future.length === 0 ? history : { ...history, future: [] };
      return { present: taken.present, past: [...history.past, taken.opposite], future: taken.rest };
    }
  }
}

function edited(history: History, edit: Edit, at: number): History {
  const { notebook, inverse } = applyEdit(history.present, edit);
  if (notebook === history.present) return history;
  if (!isStep(history.present, edit)) return { ...history, present: notebook };
  const key = typingKey(edit);
  const last = history.past.at(-1);
  if (last && key !== null && last.key === key && at - last.at <= typingPauseMs && at >= last.at) {
    return { present: notebook, past: [...history.past.slice(0, -1), { ...last, at }], future: [] };
  }
  const past = [...history.past, { back: inverse, key, at }].slice(-maxSteps);
  return { present: notebook, past, future: [] };
}

/**
 * Solving is no step of its own, nor is how cells are shown. Asking for the first time neither: undo must not
 * take an answer away.
 */
function isStep(before: Notebook, edit: Edit): boolean {
  if (edit.type === 'set-trace' || edit.type === 'collapse-cells') return false;
  if (edit.type !== 'start-trace') return true;
  const cell = before.cells.find((each) => each.id === edit.id);
  return cell?.kind === 'question' && (cell.trace.length > 0 || cell.draft !== null);
}

function typingKey(edit: Edit): string | null {
  switch (edit.type) {
    case 'change-question':
    case 'change-text':
    case 'change-image':
    case 'change-draft':
    case 'change-expected':
      return `${edit.type} ${edit.id}`;
    case 'set-title':
      return edit.type;
    default:
      return null;
  }
}

/** Applies the newest step that still changes something; steps whose cell is gone are dropped. */
function takeStep(present: Notebook, steps: Step[]) {
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (!step) continue;
    const { notebook, inverse } = applyEdit(present, step.back);
    if (notebook !== present) {
      const opposite: Step = { back: inverse, key: null, at: step.at };
      return { present: notebook, rest: steps.slice(0, at), opposite };
    }
  }
  return null;
}
