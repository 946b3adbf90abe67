import { retryAfterSecondsOf } from './retry-after';

/** 529 is Anthropic's "overloaded". */
const passing = new Set([429, 502, 503, 504, 529]);
const tries = 3;
/** Whoever is asked to wait longer than this is told so instead. */
const longestWaitMs = 5_000;

/**
 * A `fetch` that asks again, at most twice, when the server says that it is busy. It looks at the reply's head only,
 * so nothing is ever asked twice after the model has begun to write. `unitMs` is the first wait's length; each wait
 * is drawn at random from its upper half, so that many waiting clients spread out.
 */
export const retryingFetch =
  (fetch: typeof globalThis.fetch, unitMs = 500): typeof globalThis.fetch =>
  async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(input, init);
      if (!passing.has(response.status) || attempt === tries) return response;
      const asked = (retryAfterSecondsOf(response.headers, Date.now()) ?? 0) * 1_000;
      if (asked > longestWaitMs) return response;
      await response.body?.cancel();
      await pause(Math.max(asked, unitMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)), init?.signal);
    }
  };

function pause(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
