import { isBrokenOff } from '@/lib/reasoning/broken-off';
import type { Trace } from '@/lib/reasoning/trace';
import { type TraceState, traceState } from '@/lib/reasoning/trace-state';

/**
 * What a stored trace shows when nothing works on it. A trace that broke off was stopped, however its last event
 * reads: nothing in it goes on.
 */
export function restingState(trace: Trace): TraceState {
  const state = traceState(trace);
  return isBrokenOff(state) ? { ...state, status: 'stopped' } : state;
}
