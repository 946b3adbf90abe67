import { EgressError, egressErrorIn } from './egress-error';

const timeOuts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/**
 * Names what a socket or undici threw. `begun`: the reply's head had come; `timedOut`: the whole request's time
 * was over. Messages carry the system's code and never the request.
 */
export function egressErrorFrom(
  error: unknown,
  { begun, timedOut }: { begun: boolean; timedOut: boolean },
): EgressError {
  const known = egressErrorIn(error);
  if (known !== null) return known;
  const code = codeOf(error);
  if (timedOut || timeOuts.has(code)) {
    const what = begun ? 'stopped sending' : 'did not answer';
    return new EgressError('timed-out', `The server ${what} in time.`, error);
  }
  if (begun) return new EgressError('lost', `The connection broke (${code}).`, error);
  return new EgressError('unreachable', `The server can't be reached (${code}).`, error);
}

/** The system's code; several addresses tried in turn fail as one AggregateError with a code of its own. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
