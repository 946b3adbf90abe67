import { endOf, failedWith } from '../ask-steps';
import { candidateSteps } from '../candidate-steps';
import type { Strategy } from '../strategy';
import { startWork } from '../work';

/**
 * The plain case (PAL, arXiv 2211.10435; Program of Thoughts, arXiv 2211.12588): one program, run once. What its run
 * came to stands as it is.
 */
export const program: Strategy = async function* (input, ports, signal) {
  const candidate = yield* candidateSteps(startWork(input, ports, signal));
  const at = ports.now();
  switch (candidate.kind) {
    case 'answer':
      return yield { type: 'answered', at, attempt: candidate.attempt };
    case 'cancelled':
      return yield { type: 'stopped', at };
    case 'no-program':
      return yield endOf(candidate.asked, at);
    case 'trouble':
      return yield failedWith('program-failed', 'The program gave no answer.', at);
  }
};
