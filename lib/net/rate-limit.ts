import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, type Problem } from '@/lib/reasoning/result';

/**
 * How often one owner, or one participant of a room, may do what, in requests. Counted in this process's memory:
 * a restart forgets, and several processes count each for themselves.
 */
const windows = {
  read: [{ points: 600, seconds: 60 }],
  write: [{ points: 300, seconds: 60 }],
  create: [{ points: 60, seconds: 60 }],
  share: [{ points: 30, seconds: 60 }],
  /** Passphrases of links, right and wrong; guess-limit.ts counts the wrong ones of each link. */
  open: [{ points: 60, seconds: 60 }],
  /** Calls of a model; each may cost the server's key money. */
  model: [
    { points: 60, seconds: 60 },
    { points: 2_000, seconds: 86_400 },
  ],
  /**
   * Strangers who join a room by its code: a lecture hall behind one address, in a minute. Also what slows down whoever
   * tries codes (lib/lesson/room-code.ts): all strangers together need weeks to find one of ten open rooms.
   */
  join: [
    { points: 600, seconds: 60 },
    { points: 3_000, seconds: 3_600 },
  ],
  /** What one participant of a room sends. */
  predict: [{ points: 60, seconds: 60 }],
  /** Strangers who become owners. */
  arrive: [{ points: 30, seconds: 60 }],
} as const;

export type LimitName = keyof typeof windows;

/** Who is counted: an owner, a room's participant, an address that a trusted proxy named, or all others together. */
export type Counted = { owner: string } | { participant: string } | { address: string } | 'everyone';

/** What all strangers together may do, in multiples of what one may. */
const everyoneFactor = 20;

export type RateLimits = (name: LimitName, who: Counted) => Promise<Problem | null>;

/** A fresh set of counters. The function counts one request and says whether it is one too many. */
export function rateLimits(): RateLimits {
  const limiters = new Map<string, RateLimiterMemory>();
  const limiter = (key: string, points: number, seconds: number) => {
    const known = limiters.get(key) ?? new RateLimiterMemory({ points, duration: seconds });
    limiters.set(key, known);
    return known;
  };
  return async (name, who) => {
    const all = who === 'everyone';
    const key = all ? 'everyone' : Object.entries(who).join(' ');
    for (const { points, seconds } of windows[name]) {
      const allowed = points * (all ? everyoneFactor : 1);
      try {
        await limiter(`${name} ${seconds} ${allowed}`, allowed, seconds).consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
        return { ...fail('too-many-requests', 'Too many requests.').problem, retryAfterSeconds };
      }
    }
    return null;
  };
}

/**
 * The address before the nearest proxy, from `X-Forwarded-For`; null when no proxy is trusted. The last entry is the
 * one that our own proxy added, what stands before it anybody may have written.
 */
export const forwardedAddress = (headers: Headers, trustProxy: boolean): string | null =>
  (trustProxy && headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()) || null;
