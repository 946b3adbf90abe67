import type { Outcome } from './outcome';
import type { RunProgram } from './run';
import type { Trace } from './trace';

type ReplayedRun = { program: string; seed: number; clock: number; outcome?: Outcome };

/**
 * A sandbox that does not run again what a trace has run already: the same program comes to the outcome on record. One
 * whose end is not on record runs with the seed and clock that it began with.
 */
export function runRecorded(trace: Trace, runProgram: RunProgram): RunProgram {
  const runs = recordedRuns(trace);
  return async (request, options) => {
    const at = runs.findIndex(({ program }) => program === request.program);
    const [run] = at < 0 ? [] : runs.splice(at, 1);
    if (run === undefined) return await runProgram(request, options);
    if (run.outcome) return run.outcome;
    return await runProgram({ ...request, seed: run.seed, clock: run.clock }, options);
  };
}

/** The runs of a trace in the order in which they began: of programs, and of checks. */
function recordedRuns(trace: Trace): ReplayedRun[] {
  const runs: ReplayedRun[] = [];
  const written = new Map<number, string>();
  const open = new Map<string, ReplayedRun>();
  const begin = (key: string, run: ReplayedRun) => {
    runs.push(run);
    open.set(key, run);
  };
  const end = (key: string, outcome: Outcome) => {
    const run = open.get(key);
    if (run) run.outcome = outcome;
  };
  for (const event of trace) {
    if (event.type === 'written') written.set(event.attempt, event.program);
    if (event.type === 'running') {
      const { program = written.get(event.attempt) ?? '', seed, clock } = event;
      begin(`run ${event.attempt}`, { program, seed, clock });
    }
    if (event.type === 'ran') end(`run ${event.attempt}`, event.outcome);
    if (event.type === 'checking') begin(`check ${event.check}`, event);
    if (event.type === 'checked') end(`check ${event.check}`, event.outcome);
  }
  return runs;
}
