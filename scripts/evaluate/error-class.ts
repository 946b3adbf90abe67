import { mainAttempt } from '../../lib/reasoning/main-attempt';
import type { TraceState } from '../../lib/reasoning/trace-state';

/** Why a question was not answered rightly; null where it was. */
export const errorClasses = [
  'refused',
  'no program',
  'threw',
  'timed out',
  'no answer',
  'no majority',
  'model failed',
  'wrong',
] as const;
export type ErrorClass = (typeof errorClasses)[number];

export function errorClassOf(state: TraceState, right: boolean): ErrorClass | null {
  if (state.answer) return right ? null : 'wrong';
  if (state.status === 'refused' || state.status === 'asking') return 'refused';
  if (state.status === 'said') return 'no program';
  if (state.problem?.code === 'no-majority') return 'no majority';
  if (state.problem?.code.startsWith('model-') || state.problem?.code === 'cut-off') return 'model failed';
  switch (mainAttempt(state)?.run?.outcome?.kind) {
    case 'threw':
      return 'threw';
    case 'timed-out':
      return 'timed out';
    case 'returned':
    case 'out-of-memory':
    case 'too-large':
    case 'crashed':
    case 'cancelled':
      return 'no answer';
    case undefined:
      return 'no program';
  }
}
