import { fail, type Result } from '@/lib/reasoning/result';
import type { Clock } from './clock';
import { replyWithinMs } from './save-timing';

/** The reply to a call, or `offline` when none came in time; then the call is aborted and its reply ignored. */
export function replyInTime<T>(
  clock: Clock,
  call: (signal: AbortSignal) => Promise<Result<T>>,
): Promise<Result<T>> {
  const abort = new AbortController();
  return new Promise((resolve) => {
    const cancel = clock.after(replyWithinMs, () => {
      resolve(fail('offline', 'The server did not answer in time.'));
      abort.abort();
    });
    call(abort.signal).then((reply) => {
      cancel();
      resolve(reply);
    });
  });
}
