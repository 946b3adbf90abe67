import type { Problem } from '@/lib/reasoning/result';
import type { Clock } from './clock';
import { retryDelay } from './save-timing';

/** How the exchanges with the server went last, and when the next one may be tried. */
export function retries(clock: Clock) {
  let problem: Problem | null = null;
  let failures = 0;
  let retryAt = 0;
  return {
    problem: () => problem,
    hasFailed: () => failures > 0,
    /** Milliseconds to wait after a failure. */
    wait: () => Math.max(0, retryAt - clock.now()),
    /** Says what is wrong without counting it as a failure of the exchange. */
    say: (why: Problem) => {
      problem = why;
    },
    failed: (why: Problem): false => {
      problem = why;
      failures += 1;
      const wait = Math.max(retryDelay(failures, Math.random()), (why.retryAfterSeconds ?? 0) * 1_000);
      retryAt = clock.now() + wait;
      return false;
    },
    succeeded: () => {
      problem = null;
      failures = 0;
    },
  };
}
