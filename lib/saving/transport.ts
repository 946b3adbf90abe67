import type { z } from 'zod';
import {
  type LoadedNotebook,
  loadedNotebookSchema,
  type SaveReply,
  type SaveRequest,
  saveReplySchema,
} from '@/lib/net/notebooks-api';
import { problemReplySchema } from '@/lib/net/problem-reply';
import { fail, type Result } from '@/lib/reasoning/result';

/**
 * The notebooks API as saving uses it. Never rejects: no network and no reply in time are `offline`;
 * a reply that does not parse is `internal`, so that it is retried and never taken for an acknowledgement.
 */
export type Transport = {
  load: (options?: { signal?: AbortSignal }) => Promise<Result<LoadedNotebook>>;
  save: (
    request: SaveRequest,
    options?: { keepalive?: boolean; signal?: AbortSignal },
  ) => Promise<Result<SaveReply>>;
};

export function fetchTransport(notebookId: string, request: typeof fetch = fetch): Transport {
  const url = `/api/notebooks/${encodeURIComponent(notebookId)}`;
  return {
    load: ({ signal } = {}) =>
      exchange(loadedNotebookSchema, () => request(url, { cache: 'no-store', signal: signal ?? null })),
    save: (body, { keepalive = false, signal } = {}) =>
      exchange(saveReplySchema, () =>
        request(url, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          keepalive,
          signal: signal ?? null,
        }),
      ),
  };
}

async function exchange<S extends z.ZodType>(
  schema: S,
  send: () => Promise<Response>,
): Promise<Result<z.output<S>>> {
  let status = 0;
  let body: unknown;
  try {
    const response = await send();
    status = response.status;
    body = await response.json();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return status === 0 || status < 400
      ? fail('offline', `The server did not answer: ${why}`)
      : fail('internal', `The server answered ${status} without words.`);
  }
  // A save that met a conflict answers 409 with the same body as 200.
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const refused = problemReplySchema.safeParse(body);
  if (refused.success) return { ok: false, problem: refused.data.problem };
  return fail('internal', `The server answered ${status} with a body that does not fit.`);
}
