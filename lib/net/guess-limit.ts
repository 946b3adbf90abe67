import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, type Problem } from '@/lib/reasoning/result';

/** So many wrong guesses at one secret in so many seconds, whoever makes them. */
const guesses = { points: 50, seconds: 900 } as const;

/**
 * Counts guesses at a secret, in this process's memory. Every guess is counted before it is looked at, so that many at
 * once get no further than one after the other; `right` takes it back, so that a class of thirty is no attack.
 */
export type GuessLimits = {
  /** Whether this guess is one too many. `what` names the secret. */
  begin(what: string): Promise<Problem | null>;
  right(what: string): Promise<void>;
};

export function guessLimits(limit: { points: number; seconds: number } = guesses): GuessLimits {
  const limiter = new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
  return {
    begin: async (what) => {
      try {
        await limiter.consume(what);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
        return { ...fail('too-many-requests', 'Too many wrong passphrases.').problem, retryAfterSeconds };
      }
    },
    right: async (what) => {
      await limiter.reward(what);
    },
  };
}
