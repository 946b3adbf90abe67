import type { WriteEvent } from '@/lib/reasoning/write-program';
import { ndjsonStream } from './ndjson-stream';

/** The stream's media type. */
export const ndjsonType = 'application/x-ndjson';

/**
 * The answer of /api/programs: the model's events as lines. `events` hears when the client goes away, whether that
 * shows as an aborted request or as a stream that nobody reads any more.
 */
export function programResponse(
  events: (gone: AbortSignal) => AsyncIterable<WriteEvent>,
  clientGone: AbortSignal,
  heartbeatMs?: number,
): Response {
  const unread = new AbortController();
  const gone = AbortSignal.any([clientGone, unread.signal]);
  return new Response(ndjsonStream(events(gone), { onCancel: () => unread.abort(), heartbeatMs }), {
    headers: {
      'content-type': ndjsonType,
      // no-transform and x-accel-buffering: neither Next's compression nor a proxy may hold lines back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
