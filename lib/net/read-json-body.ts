import { fail, ok, type Result } from '@/lib/reasoning/result';

/** The largest body of a request, in bytes. */
export const maxBodyBytes = 5_000_000;

/**
 * Reads a JSON body, counting bytes as they arrive: the header that announces a length may lie or be missing.
 * An empty body is `undefined`. Fails with `invalid` or `too-large`.
 */
export async function readJsonBody(request: Request, maxBytes = maxBodyBytes): Promise<Result<unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return fail('invalid', 'The content-type must be application/json.');
  if (request.headers.has('content-encoding')) return fail('invalid', 'A compressed body is not taken.');
  const tooLarge = fail('too-large', `A request holds at most ${maxBytes} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > maxBytes) return tooLarge;
    parts.push(part);
  }
  if (bytes === 0) return ok(undefined);
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))));
  } catch {
    return fail('invalid', 'The body is not JSON in UTF-8.');
  }
}
