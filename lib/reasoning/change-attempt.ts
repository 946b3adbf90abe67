import type { Attempt, AttemptRun } from './attempt';
import type { TraceState } from './trace-state';

/** The state with one attempt changed; as it was where there is no such attempt. */
export function withAttempt(state: TraceState, number: number, change: Partial<Attempt>): TraceState {
  return {
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.number === number ? { ...attempt, ...change } : attempt,
    ),
  };
}

/** The same for the run of an attempt. */
export function withRun(
  state: TraceState,
  number: number,
  change: (run: AttemptRun) => AttemptRun,
): TraceState {
  return {
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.number === number && attempt.run ? { ...attempt, run: change(attempt.run) } : attempt,
    ),
  };
}
