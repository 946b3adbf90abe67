import type { Trace } from '@/lib/reasoning/trace';
import { type TraceState, traceState } from '@/lib/reasoning/trace-state';

const unfinished = new Set(['writing', 'written', 'running']);

/**
 * What a stored trace shows when nothing works on it. A trace that broke off (a closed tab, a crash) was stopped,
 * however its last event reads: nothing in it goes on.
 */
export function restingState(trace: Trace): TraceState {
  const state = traceState(trace);
  const open = state.attempts.some(
    ({ origin, writtenAt, run }) =>
      (origin === 'model' && writtenAt === undefined) || (run !== undefined && run.endedAt === undefined),
  );
  return unfinished.has(state.status) || (state.status === 'ran' && open)
    ? { ...state, status: 'stopped' }
    : state;
}
