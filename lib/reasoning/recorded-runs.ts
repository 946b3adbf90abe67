import { type Attempt, ranProgram } from './attempt';
import { mainAttempt } from './main-attempt';
import type { Outcome } from './outcome';
import type { RunRequest } from './run';
import type { TraceState } from './trace-state';

/** One run as a trace recorded it: all that decides it, and what came of it. */
export type RecordedRun = { request: RunRequest; outcome: Outcome };

/**
 * The runs that a trace rests on, the one that stands for it first. Of the others (other candidates, then checks, each
 * in their order), those that gave something: what was cut short on purpose proves nothing either way.
 */
export function recordedRuns(state: TraceState): RecordedRun[] {
  const ran = state.attempts.filter((attempt) => attempt.run?.outcome !== undefined);
  const main = mainAttempt(state);
  const chief = ran.find((attempt) => attempt.number === main?.number) ?? ran.at(-1);
  const others = ran.filter((attempt) => attempt !== chief && returned(attempt.run?.outcome));
  const checks = state.checks.flatMap(({ program, seed, clock, limits, outcome }) =>
    outcome && returned(outcome) ? [{ request: { program, seed, clock, limits }, outcome }] : [],
  );
  return [...(chief ? [chief] : []), ...others].flatMap(runOf).concat(checks);
}

function runOf(attempt: Attempt): RecordedRun[] {
  if (!attempt.run?.outcome) return [];
  const { seed, clock, limits, outcome } = attempt.run;
  return [{ request: { program: ranProgram(attempt), seed, clock, limits }, outcome }];
}

const returned = (outcome: Outcome | undefined) => outcome?.kind === 'returned';
