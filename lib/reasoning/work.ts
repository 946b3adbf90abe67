import { givenSource } from './given';
import type { Reply } from './simulated-call';
import type { Ports, SolveInput } from './strategy';

/** One question being worked on: what strategies hand from step to step. */
export type Work = {
  input: SolveInput;
  ports: Ports;
  signal: AbortSignal;
  /** Declares the answers of other cells that the question refers to, in front of every program. */
  declared: string;
  /** What the model has said to programs that asked it while they ran. */
  said: Reply[];
  /** The number of the next attempt, and of the next check. */
  nextAttempt: () => number;
  nextCheck: () => number;
};

export function startWork(input: SolveInput, ports: Ports, signal: AbortSignal): Work {
  let attempts = input.after?.attempts ?? 0;
  let checks = input.after?.checks ?? 0;
  const declared = givenSource(input.given ?? []);
  return {
    declared,
    said: [],
    input,
    ports,
    signal,
    nextAttempt: () => ++attempts,
    nextCheck: () => ++checks,
  };
}
