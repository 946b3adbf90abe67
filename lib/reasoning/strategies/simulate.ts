import { maxSimulatedCalls } from '../calling-run-steps';
import { repairSteps } from '../repair-steps';
import type { Strategy } from '../strategy';
import { startWork } from '../work';

/** How often the program goes back to the model. */
export const simulatedRepairs = 2;

export const simulatedRequests = 1 + simulatedRepairs + maxSimulatedCalls;

/**
 * Simulated calls (Chain of Code, arXiv 2312.04474): a program that asks the model, while it runs, for what no code can
 * compute. Call and reply stand in the trace, and the program that is kept holds the replies, so it runs again without
 * a model. A failing program goes back as usual; what was said already is not asked again.
 */
export const simulate: Strategy = async function* (input, ports, signal) {
  const wish = { task: { kind: 'simulate' as const } };
  const repaired = yield* repairSteps(startWork(input, ports, signal), { repairs: simulatedRepairs, wish });
  if (repaired.kind === 'ended') return yield repaired.event;
  yield { type: 'answered', at: ports.now(), attempt: repaired.candidate.attempt };
};
