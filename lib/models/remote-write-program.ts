import { problemReplySchema } from '@/lib/net/problem-reply';
import type { Problem, ProblemCode } from '@/lib/reasoning/result';
import { type WriteEvent, type WriteProgram, writeEventSchema } from '@/lib/reasoning/write-program';
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
};

export function createRemoteWriteProgram(options: RemoteWriteProgramOptions = {}): WriteProgram {
  const {
    ownProvider = () => null,
    url = '/api/programs',
    onLine = () => globalThis.navigator?.onLine !== false,
  } = options;
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const lost = (): WriteEvent =>
    onLine()
      ? problem('model-unreachable', "Wand's server can't be reached.")
      : problem('offline', 'There is no network.');

  return async function* (request, { signal }) {
    const cutOff: WriteEvent = { type: 'end', reason: 'cut-off', model: request.model, usage: {} };
    const provider = request.model.startsWith(`${ownProviderId}:`) ? ownProvider() : null;
    let begun = false;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(provider === null ? request : { ...request, provider }),
        signal,
      });
      if (!response.ok || response.body === null) return yield await refused(response);
      for await (const line of ndjsonLines(response.body)) {
        const event = eventIn(line);
        if (event === null) return yield problem('model-bad-reply', 'The server sent something unreadable.');
        if (signal.aborted) return yield cutOff;
        begun = true;
        yield event;
        if (event.type !== 'text') return;
      }
      yield cutOff;
    } catch {
      yield begun || signal.aborted ? cutOff : lost();
    }
  };
}

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
