import type { WriteProgram } from '@/lib/reasoning/write-program';
import { ndjsonStream } from './ndjson-stream';
import type { ProgramPost } from './program-post';

/** The stream's media type. */
export const ndjsonType = 'application/x-ndjson';

/**
 * The answer of POST /api/programs: the model's events as lines. The provider's call ends when the client goes away,
 * whether that shows as an aborted request or as a stream that nobody reads any more.
 */
export function programResponse(
  { provider: _, ...request }: ProgramPost,
  writeProgram: WriteProgram,
  clientGone: AbortSignal,
  heartbeatMs?: number,
): Response {
  const unread = new AbortController();
  const events = writeProgram(request, { signal: AbortSignal.any([clientGone, unread.signal]) });
  return new Response(ndjsonStream(events, { onCancel: () => unread.abort(), heartbeatMs }), {
    headers: {
      'content-type': ndjsonType,
      // no-transform and x-accel-buffering: neither Next's compression nor a proxy may hold lines back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
