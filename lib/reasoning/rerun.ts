import { answerFrom } from './answer';
import type { RunLimits } from './run';
import { runSteps } from './run-steps';
import type { Ports } from './strategy';
import type { SolveEvent, Trace } from './trace';
import { traceState } from './trace-state';

/** A trace keeps at most this many attempts; the oldest edited ones go first. */
const maxAttempts = 30;

export type Rerun = {
  trace: Trace;
  /** The program as it stands in the editor; null runs the trace's last program as it is. */
  program: string | null;
  limits: RunLimits;
};

/**
 * Runs a program as it stands, without a model. Yields `edited` first when it differs from the trace's last program,
 * then the run, then `answered` when the outcome holds an answer, or `stopped` when it was cancelled.
 * Seed and clock are those of the run before, so that what changes comes from the edit. Append what it yields
 * to `traceForRerun(rerun)`.
 */
export async function* rerun(
  { trace, program, limits }: Rerun,
  ports: Omit<Ports, 'writeProgram'>,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  const last = traceState(trace).attempts.findLast((attempt) => attempt.program !== '');
  const source = program ?? last?.program ?? '';
  const edited = source !== last?.program;
  const number = edited ? nextNumber(trace) : (last?.number ?? 1);
  if (edited) yield { type: 'edited', at: ports.now(), attempt: number, program: source };
  const seed = last?.run?.seed ?? ports.newSeed();
  const clock = last?.run?.clock ?? ports.now();
  const outcome = yield* runSteps(number, { program: source, seed, clock, limits }, ports, signal);
  if (outcome.kind === 'cancelled') yield { type: 'stopped', at: ports.now() };
  else if (answerFrom(outcome, 'edited')) yield { type: 'answered', at: ports.now(), attempt: number };
}

/**
 * The trace that a re-run's events are appended to. Running the same program again replaces its last run, which had
 * the same seed and clock; an edited program is added, and beyond thirty attempts the oldest edited one goes.
 */
export function traceForRerun({ trace, program }: Pick<Rerun, 'trace' | 'program'>): Trace {
  const attempts = traceState(trace).attempts;
  const last = attempts.findLast((attempt) => attempt.program !== '');
  if (program === null || program === last?.program) {
    const start = trace.findIndex((event) => event.type === 'running' && event.attempt === last?.number);
    return start < 0 ? withoutEnd(trace) : withoutEnd(trace.slice(0, start));
  }
  if (attempts.length < maxAttempts) return trace;
  const oldest = attempts.find((attempt) => attempt.origin === 'hand');
  return trace.filter((event) => !('attempt' in event) || event.attempt !== oldest?.number);
}

/** A trace that had ended goes on: what ended it is no longer its end. */
const withoutEnd = (trace: Trace) =>
  trace.filter((event) => event.type !== 'failed' && event.type !== 'stopped' && event.type !== 'refused');

const nextNumber = (trace: Trace) =>
  1 + Math.max(0, ...trace.map((event) => ('attempt' in event ? event.attempt : 0)));
