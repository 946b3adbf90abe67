import { type Attempt, isCandidate } from './attempt';
import type { TraceState } from './trace-state';

/**
 * The attempt that stands for the trace: the one that answered, else the last whose program was meant to answer (of
 * programs written side by side the first), else the last that is being written.
 */
export function mainAttempt({ attempts, answeredBy }: TraceState): Attempt | undefined {
  const candidates = attempts.filter(isCandidate);
  const last = candidates.findLast((attempt) => attempt.program !== '') ?? candidates.at(-1);
  const sampled =
    last?.temperature === undefined ? undefined : candidates.find(({ program }) => program !== '');
  return candidates.find((attempt) => attempt.number === answeredBy) ?? sampled ?? last;
}

/** Whether programs were written side by side, none of them yet the one that answers or was changed by hand. */
export const isUndecided = (state: TraceState): boolean =>
  state.answer === null && mainAttempt(state)?.temperature !== undefined;

/** The main attempt, once it has a program, where it is decided which it is: what is shown as the trace's program. */
export function writtenAttempt(state: TraceState): Attempt | undefined {
  const main = isUndecided(state) ? undefined : mainAttempt(state);
  return main?.program === '' ? undefined : main;
}
