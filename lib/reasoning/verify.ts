import { answerFrom, sameAnswer } from './answer';
import type { DataSet } from './data-set';
import type { GivenAnswer, Outcome } from './outcome';
import { recordedRuns } from './recorded-runs';
import type { RunProgram } from './run';
import type { Trace } from './trace';
import { traceState } from './trace-state';
import { findData } from './with-data';

/** What running a stored trace again showed. A stored outcome is its author's claim until this says `same`. */
export type Verification =
  /** `runs`: how many recorded runs came out the same, the answer's own among them. */
  | { verdict: 'same'; outcome: Outcome; runs: number }
  /** `run`: which of the `runs` recorded ones it was, from 1; the first is the answer's own. */
  | { verdict: 'differs'; claimed: GivenAnswer | null; outcome: Outcome; run: number; runs: number }
  /** Data sets that the program read are not there as they were: changed since, or left out. Nothing was run. */
  | { verdict: 'data-missing'; names: string[] }
  /** The trace holds no program that was run. */
  | { verdict: 'nothing-to-run' };

/**
 * Runs a trace again from its record alone: the program that stands for it, then every other run that it rests on
 * (other candidates, checks), each with its recorded seed, clock and limits, and compares the answers. A run that
 * ended without an answer verifies when the new one ends in the same way. The first difference ends it. `data` is what
 * the notebook holds: each run gets the data sets that it was given, found by their hashes.
 */
export async function verifyTrace(
  trace: Trace,
  runProgram: RunProgram,
  signal?: AbortSignal,
  data: readonly Pick<DataSet, 'hash' | 'text'>[] = [],
): Promise<Verification> {
  const state = traceState(trace);
  const recorded = recordedRuns(state).map((run) => {
    const found = findData(run.request.program, state.data, data);
    const request = found.data.length === 0 ? run.request : { ...run.request, data: found.data };
    return { ...run, request, missing: found.missing };
  });
  const missing = new Set(recorded.flatMap((run) => run.missing));
  if (missing.size > 0) return { verdict: 'data-missing', names: [...missing] };
  let first: Outcome | undefined;
  for (const [at, { request, outcome: claimed }] of recorded.entries()) {
    const outcome = await runProgram(request, { signal });
    first ??= outcome;
    if (!cameOutSame(claimed, outcome)) {
      const wasClaimed = answerFrom(claimed, 'executed');
      return { verdict: 'differs', claimed: wasClaimed, outcome, run: at + 1, runs: recorded.length };
    }
  }
  return first === undefined
    ? { verdict: 'nothing-to-run' }
    : { verdict: 'same', outcome: first, runs: recorded.length };
}

function cameOutSame(claimed: Outcome, found: Outcome): boolean {
  const before = answerFrom(claimed, 'executed');
  const after = answerFrom(found, 'executed');
  return before && after ? sameAnswer(before, after) : !before && !after && claimed.kind === found.kind;
}
