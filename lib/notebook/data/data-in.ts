import { ranProgram } from '../../reasoning/attempt';
import { type DataRef, dataUsed } from '../../reasoning/data-set';
import { mainAttempt } from '../../reasoning/main-attempt';
import type { Trace } from '../../reasoning/trace';
import { traceState } from '../../reasoning/trace-state';
import type { Cell, QuestionCell } from '../cell';
import { contentOf } from './data-set-of';

const known = new WeakMap<Trace, DataRef[]>();

/** The data sets that a trace's program reads, as they were when it ran. */
export function dataIn(trace: Trace): DataRef[] {
  const found = known.get(trace);
  if (found) return found;
  const state = traceState(trace);
  const main = state.data.length > 0 ? mainAttempt(state) : undefined;
  const used = main ? dataUsed(ranProgram(main), state.data) : [];
  known.set(trace, used);
  return used;
}

/** A data set that a program read and that is another one now, or gone. */
export type ChangedData = { name: string; gone: boolean };

/** Which of the data sets that a cell's program reads have changed since. */
export const changedData = (cells: readonly Cell[], cell: QuestionCell): ChangedData[] =>
  dataIn(cell.trace).flatMap(({ name, cell: id, hash }): ChangedData[] => {
    const now = cells.find((each) => each.id === id);
    if (now?.kind !== 'data') {
      const twin = cells.some((each) => each.kind === 'data' && contentOf(each.columns).hash === hash);
      return twin ? [] : [{ name, gone: true }];
    }
    return hash === undefined || contentOf(now.columns).hash === hash ? [] : [{ name, gone: false }];
  });
