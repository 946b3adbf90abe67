import type { Ports, SolveInput } from './strategy';

/** One question being worked on: what strategies hand from step to step. */
export type Work = {
  input: SolveInput;
  ports: Ports;
  signal: AbortSignal;
  /** The number of the next attempt, and of the next check. */
  nextAttempt: () => number;
  nextCheck: () => number;
};

export function startWork(input: SolveInput, ports: Ports, signal: AbortSignal): Work {
  let attempts = input.after?.attempts ?? 0;
  let checks = input.after?.checks ?? 0;
  return { input, ports, signal, nextAttempt: () => ++attempts, nextCheck: () => ++checks };
}
