import { sameAnswer } from '../../lib/reasoning/answer';
import type { TraceState } from '../../lib/reasoning/trace-state';

/**
 * `right` and `wrong` were answered; `refused` is a plain refusal, words without a program, or a question asked back;
 * `failed` is everything else that gave no answer: an error, a time-out, a model's problem.
 */
export type Verdict = 'right' | 'wrong' | 'refused' | 'failed';

/** Compares what a trace answered with the expected answer; numbers within a relative 1e-6. */
export function judge(state: TraceState, expected: string | number): Verdict {
  if (state.answer) {
    const value = { type: 'text' as const, text: String(expected) };
    return sameAnswer({ value: state.answer.value }, { value }) ? 'right' : 'wrong';
  }
  return ['refused', 'said', 'asking'].includes(state.status) ? 'refused' : 'failed';
}
