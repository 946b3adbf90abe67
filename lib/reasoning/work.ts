import { givenSource } from './given';
import type { Reply } from './simulated-call';
import { skillsSource } from './skill';
import type { Ports, SolveInput } from './strategy';

/** One question being worked on: what strategies hand from step to step. */
export type Work = {
  input: SolveInput;
  ports: Ports;
  signal: AbortSignal;
  /** What stands in front of a program: the answers that the question refers to, and the skills that it uses. */
  declared: (program: string) => string[];
  /** What the model has said to programs that asked it while they ran. */
  said: Reply[];
  /** The number of the next attempt, and of the next check. */
  nextAttempt: () => number;
  nextCheck: () => number;
};

export function startWork(input: SolveInput, ports: Ports, signal: AbortSignal): Work {
  let attempts = input.after?.attempts ?? 0;
  let checks = input.after?.checks ?? 0;
  const given = givenSource(input.given ?? []);
  const declared = (program: string) => [given, skillsSource(program, input.skills ?? [])];
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
