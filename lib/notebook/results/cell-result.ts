import { hasCheck } from '../../reasoning/answer-check';
import { matchExpected } from '../../reasoning/expected';
import type { Verdict } from '../../reasoning/trace';
import { type TraceState, traceState } from '../../reasoning/trace-state';
import type { QuestionCell } from '../cell';

/**
 * What came of a question. `unchecked`: answered, and nothing says whether rightly. `refused`: the model wrote no
 * program. `failed`: asked, and for any other reason without an answer, such as an error, a stop or a closed tab.
 */
export const cellResults = ['right', 'wrong', 'unchecked', 'refused', 'failed', 'unasked'] as const;
export type CellResult = (typeof cellResults)[number];

const known = new WeakMap<QuestionCell, CellResult>();

/** An expected answer counts as it stands in the cell now, also when it was typed after the question was asked. */
export function cellResult(cell: QuestionCell): CellResult {
  const found = known.get(cell) ?? resultOf(cell, traceState(cell.trace));
  known.set(cell, found);
  return found;
}

/** Whether the cell says what its answer is held against, so that it counts in a score. */
export const isChecked = ({ expected, check }: QuestionCell): boolean =>
  hasCheck({ expected, assertions: check?.assertions ?? '', tell: false });

function resultOf(cell: QuestionCell, state: TraceState): CellResult {
  if (state.status === 'unasked') return 'unasked';
  if (state.answer === null)
    return ['refused', 'said', 'asking'].includes(state.status) ? 'refused' : 'failed';
  const verdicts = verdictsOn(cell, state);
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'right') ? 'right' : 'unchecked';
}

function verdictsOn({ expected, check }: QuestionCell, { answer, answeredBy, judgements }: TraceState) {
  const verdicts: Verdict[] = [];
  if (expected !== null && expected.trim() !== '' && answer !== null)
    verdicts.push(matchExpected(expected, answer) === 'same' ? 'right' : 'wrong');
  if ((check?.assertions ?? '').trim() !== '') {
    const judged = judgements.find(({ attempt, by }) => attempt === answeredBy && by === 'assertions');
    verdicts.push(judged?.verdict ?? 'uncertain');
  }
  return verdicts;
}
