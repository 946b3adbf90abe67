import type { Attempt } from '../../reasoning/attempt';
import { mainAttempt } from '../../reasoning/main-attempt';
import { type TraceState, traceState } from '../../reasoning/trace-state';
import type { QuestionCell } from '../cell';
import { dataIn } from '../data/data-in';
import { type CellResult, cellResult } from '../results/cell-result';

/**
 * Why a question gives no data for training: never asked, without an answer, changed since it was asked, wrong, not
 * checked, answered by a program that builds on others, on data or on a picture, nothing to compare with, twice the same, something in it that
 * looks like a key.
 */
export type LeftOutWhy =
  | 'unasked'
  | 'unanswered'
  | 'changed'
  | 'wrong'
  | 'unchecked'
  | 'joined'
  | 'single'
  | 'twice'
  | 'secret';

/** An answered question with the attempt that answered it. */
export type AnsweredTrace = { state: TraceState; main: Attempt; result: CellResult };

/** A cell's trace where it holds an answer to the question as it stands, by one program; else why it does not. */
export function answeredTrace(cell: QuestionCell): AnsweredTrace | LeftOutWhy {
  const state = traceState(cell.trace);
  if (state.status === 'unasked') return 'unasked';
  const main = mainAttempt(state);
  if (state.answer === null || main === undefined || main.number !== state.answeredBy) return 'unanswered';
  if (state.question.trim() !== cell.question.trim()) return 'changed';
  if (state.change !== undefined || cell.image !== undefined || dataIn(cell.trace).length > 0)
    return 'joined';
  if (main.run?.program !== undefined && main.run.program !== main.program) return 'joined';
  return { state, main, result: cellResult(cell) };
}
