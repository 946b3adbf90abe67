import * as z from 'zod';
import { fail, ok, problemSchema, type Result } from '@/lib/reasoning/result';

const failedSchema = z.object({ problem: problemSchema });

/**
 * One request to Wand's own API with a JSON body; the reply is parsed by `schema`. Never throws:
 * no network is the problem `offline`, a reply that does not fit is `internal`.
 */
export async function sendJson<T = unknown>(
  path: string,
  method: 'POST' | 'PATCH' | 'DELETE',
  body: unknown,
  // Without a schema the reply is not looked at: `T` stays `unknown`.
  schema: z.ZodType<T> = z.unknown() as z.ZodType<T>,
): Promise<Result<T>> {
  return answered(
    () =>
      fetch(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    schema,
  );
}

export const postJson = <T = unknown>(path: string, body: unknown, schema?: z.ZodType<T>) =>
  sendJson(path, 'POST', body, schema);

/** As `sendJson`, for reading. */
export const getJson = <T>(path: string, schema: z.ZodType<T>): Promise<Result<T>> =>
  answered(() => fetch(path, { cache: 'no-store' }), schema);

async function answered<T>(request: () => Promise<Response>, schema: z.ZodType<T>): Promise<Result<T>> {
  const reply = await request().catch(() => null);
  if (reply === null) return fail('offline', 'The server can’t be reached.');
  const data: unknown = await reply.json().catch(() => null);
  if (!reply.ok) {
    const failed = failedSchema.safeParse(data);
    return failed.success
      ? { ok: false, problem: failed.data.problem }
      : fail('internal', `Status ${reply.status}.`);
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? ok(parsed.data) : fail('internal', 'The reply could not be read.');
}
