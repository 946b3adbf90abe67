import { traceState } from '../reasoning/trace-state';
import type { Cell } from './cell';
import { type Compared, compareVersion, wordsOf } from './compare-version';
import { contentOf } from './data/data-set-of';
import type { Notebook } from './notebook';
import { answerText } from './value-text';

/**
 * Every cell of a shared notebook beside a copy of it, by the cells' ids, which a copy keeps. Cells are the same when
 * they ask, compute, answer and expect the same: when they were run, by whom and how often makes no difference.
 */
export const compareFork = (origin: Pick<Notebook, 'cells'>, copy: Pick<Notebook, 'cells'>): Compared[] =>
  compareVersion(origin, copy, saysSame);

function saysSame(a: Cell, b: Cell): boolean {
  const [was, is] = [wordsOf(a), wordsOf(b)];
  if (a.kind !== b.kind || was.words !== is.words || was.program !== is.program) return false;
  return answerIn(a) === answerIn(b) && settingsOf(a) === settingsOf(b);
}

/** A cell's answer as text; null where it has none. */
export function answerIn(cell: Cell): string | null {
  const answer = cell.kind === 'question' ? traceState(cell.trace).answer : null;
  return answer === null ? null : answerText(answer);
}

const settingsOf = (cell: Cell): string =>
  cell.kind !== 'question'
    ? JSON.stringify(cell.kind === 'data' ? [cell.name, contentOf(cell.columns).hash] : [])
    : JSON.stringify([
        cell.expected,
        cell.check ?? null,
        cell.strategy ?? null,
        cell.name ?? null,
        cell.skill ?? null,
      ]);
