import { Agent, type Dispatcher, request } from 'undici';
import { checkTarget } from './check-target';
import { checkedLookup, type ResolveAll } from './checked-lookup';
import { countedBody } from './counted-body';
import { EgressError } from './egress-error';
import { egressErrorFrom } from './egress-error-from';
import type { Reach } from './reach';

/**
 * The one way out of the server. Every request to a model's server goes through here: the address is checked when
 * the socket connects, redirects and compressed replies are refused (Node's own fetch follows and unpacks them),
 * bytes are counted and every wait has an end. The environment's proxy is not used.
 */

/** How long to wait, in milliseconds: for the connection, for the reply's head, between its bytes, and in all. */
export type Patience = { connectMs: number; firstByteMs: number; idleMs: number; totalMs: number };

export const defaultPatience: Patience = {
  connectMs: 10_000,
  firstByteMs: 30_000,
  idleMs: 30_000,
  totalMs: 120_000,
};

export type GuardedFetchOptions = {
  reach: Reach;
  patience?: Patience;
  /** Largest reply, in bytes. */
  maxBytes?: number;
  resolve?: ResolveAll;
};

/** A `fetch` for a text or byte body. Rejects with an `EgressError`, or with the signal's reason when aborted. */
export function guardedFetch(options: GuardedFetchOptions): typeof fetch {
  const { reach, patience = defaultPatience, maxBytes = 16_000_000 } = options;
  const dispatcher = agentFor(reach, patience.connectMs, options.resolve);
  return async (input, init = {}) => {
    if (input instanceof Request) throw new TypeError('guardedFetch takes an address, not a Request.');
    const url = checkTarget(input, reach);
    const total = AbortSignal.timeout(patience.totalMs);
    const signals = init.signal ? [init.signal, total] : [total];
    const failure = (error: unknown, begun: boolean) =>
      init.signal?.aborted ? init.signal.reason : egressErrorFrom(error, { begun, timedOut: total.aborted });
    let reply: Dispatcher.ResponseData;
    try {
      init.signal?.throwIfAborted();
      reply = await request(url, {
        dispatcher,
        method: methodOf(init.method),
        headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
        body: bodyOf(init.body),
        signal: AbortSignal.any(signals),
        headersTimeout: patience.firstByteMs,
        bodyTimeout: patience.idleMs,
      });
    } catch (error) {
      throw failure(error, false);
    }
    const refusal = refusalOf(reply);
    if (refusal !== null) {
      reply.body.on('error', () => undefined).destroy();
      throw refusal;
    }
    const empty = [204, 205, 304].includes(reply.statusCode);
    if (empty) await reply.body.dump();
    const body = empty ? null : countedBody(reply.body, maxBytes, (error) => failure(error, true));
    return new Response(body, { status: reply.statusCode, headers: headersOf(reply) });
  };
}

const agents = new Map<string, Agent>();

function agentFor(reach: Reach, connectMs: number, resolve?: ResolveAll): Agent {
  const key = `${reach} ${connectMs}`;
  const known = resolve === undefined ? agents.get(key) : undefined;
  if (known !== undefined) return known;
  // pipelining 0: a connection for each request. A kept one may be closed by the server just as we write to it.
  const connect = { timeout: connectMs, lookup: checkedLookup(reach, resolve) };
  const agent = new Agent({ connect, pipelining: 0 });
  if (resolve === undefined) agents.set(key, agent);
  return agent;
}

function refusalOf({ statusCode, headers }: Dispatcher.ResponseData): EgressError | null {
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304) {
    return new EgressError('redirected', 'The server redirects elsewhere; redirects are not followed.');
  }
  const encoding = String(headers['content-encoding'] ?? 'identity').trim();
  if (encoding !== '' && encoding.toLowerCase() !== 'identity') {
    return new EgressError('encoded', 'The server compresses its reply although plain text was asked for.');
  }
  return null;
}

function methodOf(method = 'GET'): 'GET' | 'POST' {
  if (method !== 'GET' && method !== 'POST') throw new TypeError(`guardedFetch does not ${method}.`);
  return method;
}

function bodyOf(body: BodyInit | null | undefined): string | Uint8Array | null {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  throw new TypeError('guardedFetch sends text or bytes only.');
}

function headersOf({ headers }: Dispatcher.ResponseData): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) result.append(name, one);
  }
  return result;
}
