import type { AskedAbout } from '@/lib/net/asked-about';
import { problemReplySchema } from '@/lib/net/problem-reply';
import type { Problem, ProblemCode } from '@/lib/reasoning/result';
import {
  type ProgramRequest,
  type WriteEvent,
  type WriteProgram,
  writeEventSchema,
} from '@/lib/reasoning/write-program';
import { ndjsonLines } from './ndjson-lines';
import { type OwnProvider, ownProviderId } from './own-provider';

/**
 * The model port in the browser: asks our own server and reads its events. Holds no key but the one of the user's
 * own provider, which goes along only with a question to that provider's models.
 */
export type RemoteWriteProgramOptions = {
  /** The user's own provider, asked for at each call; null when there is none. */
  ownProvider?: () => OwnProvider | null;
  url?: string;
  fetch?: typeof globalThis.fetch;
  /** `navigator.onLine`. */
  onLine?: () => boolean;
  /** The pauses before a kept reply whose connection was lost is asked for again, in milliseconds. */
  pausesMs?: readonly number[];
};

/** Where a reply outlives its connection: the name under which the server keeps it. */
export type KeptCall = {
  reply: string;
  /** Reads what was asked for before, and asks for nothing: what is gone ends with `not-found`. */
  again: boolean;
};

/** The reason with which a signal aborts when the page goes and the model shall go on for a while. */
export const pageLeft = 'the page has gone';

export type RemoteWriteProgram = (
  request: ProgramRequest,
  options: Parameters<WriteProgram>[1] & { kept?: KeptCall; about?: AskedAbout },
) => AsyncGenerator<WriteEvent, void, void>;

export function createRemoteWriteProgram(options: RemoteWriteProgramOptions = {}): RemoteWriteProgram {
  const {
    ownProvider = () => null,
    url = '/api/programs',
    onLine = () => globalThis.navigator?.onLine !== false,
    pausesMs = [500, 1_000, 2_000, 4_000, 8_000],
  } = options;
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const lost = (): WriteEvent =>
    onLine()
      ? problem('model-unreachable', "Wand's server can't be reached.")
      : problem('offline', 'There is no network.');

  const ask = (
    request: ProgramRequest,
    { reply, about }: { reply: string | undefined; about: AskedAbout | undefined },
    signal: AbortSignal,
  ) => {
    const provider = request.model.startsWith(`${ownProviderId}:`) ? ownProvider() : null;
    const body = {
      ...request,
      ...(provider !== null && { provider }),
      ...(reply !== undefined && { reply }),
      ...(about !== undefined && { about }),
    };
    return fetch(url, { ...posted('POST', body), signal });
  };
  const read = (reply: string, signal: AbortSignal) =>
    fetch(`${url}?${new URLSearchParams({ reply })}`, { signal });
  const end = (reply: string) =>
    void fetch(url, { ...posted('DELETE', { reply }), keepalive: true }).catch(() => {});

  return async function* (request, { signal, kept, about }) {
    const cutOff: WriteEvent = { type: 'end', reason: 'cut-off', model: request.model, usage: {} };
    const stop = () => kept && signal.reason !== pageLeft && end(kept.reply);
    let seen = 0;
    let begun = false;
    signal.addEventListener('abort', stop, { once: true });
    try {
      for (const pause of [0, ...(kept ? pausesMs : [])]) {
        if (pause > 0) await passed(pause, signal);
        if (signal.aborted) return yield cutOff;
        try {
          const again = kept && (kept.again || begun);
          const response = await (again
            ? read(kept.reply, signal)
            : ask(request, { reply: kept?.reply, about }, signal));
          if (!response.ok || response.body === null) {
            return yield begun ? cutOff : await refused(response);
          }
          // A reply that is read again comes from its first letter on.
          let at = 0;
          for await (const line of ndjsonLines(response.body)) {
            const event = eventIn(line);
            if (event === null)
              return yield problem('model-bad-reply', 'The server sent something unreadable.');
            if (signal.aborted) return yield cutOff;
            begun = true;
            if (event.type !== 'text') return yield event;
            const fresh = event.delta.slice(Math.max(0, seen - at));
            at += event.delta.length;
            seen = Math.max(seen, at);
            if (fresh !== '') yield { type: 'text', delta: fresh };
          }
          begun = true;
        } catch {
          if (!begun && !signal.aborted) return yield lost();
        }
      }
      yield cutOff;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}

const posted = (method: string, body: object): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Resolves after so many milliseconds, or at once when the signal aborts. */
const passed = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });

const problem = (code: ProblemCode, message: string): WriteEvent => ({
  type: 'problem',
  problem: { code, message },
});

function eventIn(line: string): WriteEvent | null {
  const parsed = writeEventSchema.safeParse(jsonOf(line));
  return parsed.success ? parsed.data : null;
}

/** A request that our server refused says why in its body; a proxy in between does not. */
async function refused(response: Response): Promise<WriteEvent> {
  const parsed = problemReplySchema.safeParse(jsonOf(await response.text()));
  if (parsed.success) return { type: 'problem', problem: parsed.data.problem };
  const byStatus: Problem = {
    code: response.status === 429 ? 'too-many-requests' : response.status === 413 ? 'too-large' : 'internal',
    message: `The server answered ${response.status}.`,
  };
  return { type: 'problem', problem: byStatus };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
