import { answerFrom, sameAnswer } from './answer';
import type { GivenAnswer, Outcome } from './outcome';
import type { RunProgram } from './run';
import type { Trace } from './trace';
import { traceState } from './trace-state';

/** What running a stored trace again showed. A stored outcome is its author's claim until this says `same`. */
export type Verification =
  | { verdict: 'same'; outcome: Outcome }
  | { verdict: 'differs'; claimed: GivenAnswer | null; outcome: Outcome }
  /** The trace holds no program that was run. */
  | { verdict: 'nothing-to-run' };

/**
 * Runs a trace's last run program again with its recorded seed, clock and limits, and compares the answers.
 * A trace that ended without an answer verifies when the new run ends in the same way.
 */
export async function verifyTrace(
  trace: Trace,
  runProgram: RunProgram,
  signal?: AbortSignal,
): Promise<Verification> {
  const state = traceState(trace);
  const attempt = state.attempts.findLast((each) => each.run?.outcome !== undefined);
  const run = attempt?.run;
  if (attempt === undefined || run?.outcome === undefined) return { verdict: 'nothing-to-run' };
  const { seed, clock, limits } = run;
  const outcome = await runProgram({ program: attempt.program, seed, clock, limits }, { signal });
  const claimed = answerFrom(run.outcome, 'executed');
  const found = answerFrom(outcome, 'executed');
  const same =
    claimed && found ? sameAnswer(claimed, found) : !claimed && !found && outcome.kind === run.outcome.kind;
  return same ? { verdict: 'same', outcome } : { verdict: 'differs', claimed, outcome };
}
