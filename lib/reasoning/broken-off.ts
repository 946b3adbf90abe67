import type { Trace } from './trace';
import type { TraceState } from './trace-state';

const unfinished = new Set(['writing', 'written', 'running']);

/** Whether a trace stops in the middle of something (a closed tab, a crash): its last event is no end. */
export function isBrokenOff(state: TraceState): boolean {
  const open = state.attempts.some(
    ({ origin, writtenAt, run }) =>
      (origin === 'model' && writtenAt === undefined) || (run !== undefined && run.endedAt === undefined),
  );
  return unfinished.has(state.status) || (state.status === 'ran' && open);
}

const ends = new Set([
  'answered',
  'refused',
  'asked-back',
  'said',
  'failed',
  'stopped',
  'accepted',
  'edited',
]);

/**
 * Whether asking may go on where the trace stops. A run that came to no answer can be an end as well as a step:
 * `resume` finds out. What a person ran by hand is theirs to run again.
 */
export function isResumable(trace: Trace): boolean {
  const last = trace.at(-1);
  return last !== undefined && !ends.has(last.type) && !trace.some(({ type }) => type === 'edited');
}
