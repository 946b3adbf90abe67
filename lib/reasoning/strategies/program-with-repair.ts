import { repairSteps } from '../repair-steps';
import type { Strategy } from '../strategy';
import { startWork } from '../work';

/** How often a failing program goes back to the model. */
export const maxRepairs = 3;

/**
 * Program-aided reasoning with repair: the model writes a program (PAL, arXiv 2211.10435), the sandbox runs it,
 * and what failed goes back to the model (Self-Debug, arXiv 2304.05128) at most three times. A change that a person
 * asks for in words goes the same way.
 */
export const programWithRepair: Strategy = async function* (input, ports, signal) {
  const { change } = input;
  const repaired = yield* repairSteps(startWork(input, ports, signal), {
    repairs: maxRepairs,
    ...(change && { wish: { task: { kind: 'change', change } } }),
  });
  if (repaired.kind === 'ended') return yield repaired.event;
  yield { type: 'answered', at: ports.now(), attempt: repaired.candidate.attempt };
};
