import type { WriteEvent } from '@/lib/reasoning/write-program';

type Write = (signal: AbortSignal) => AsyncIterable<WriteEvent>;
/** Reads a reply until its end, or until the reader has gone. */
type Read = (gone: AbortSignal) => AsyncIterable<WriteEvent>;
type Ending = Exclude<WriteEvent, { type: 'text' }>;

/** What models write for whom, by a key that the owner's browser has chosen. */
export type KeptReplies = {
  /** Begins a reply, or joins the one that began under this key: asking twice costs once. */
  begin: (owner: string, key: string, write: Write) => Read;
  /** A reply from its first letter on, while it is written and after; null when none is kept under this key. */
  join: (owner: string, key: string) => Read | null;
  /** Ends the model's call. What is stopped before it began does not begin. */
  stop: (owner: string, key: string) => void;
};

type KeptRepliesOptions = {
  /** How long a model goes on for nobody, in milliseconds. */
  leftMs?: number;
  /** How long a complete reply is kept, in milliseconds. */
  keepMs?: number;
  /** How many replies are kept of one owner, and of all; the oldest go first. */
  maxPerOwner?: number;
  max?: number;
};

const stopped: Ending = { type: 'end', reason: 'cut-off', model: '', usage: {} };

/**
 * Replies outlive the connection of whoever asked for them: a page that is loaded again, or whose network was gone,
 * finds its text where it was, and a person who has left for good costs no more than `leftMs`. They are kept in this
 * process's memory: a model's call ends with the process anyway.
 */
export function createKeptReplies(options: KeptRepliesOptions = {}): KeptReplies {
  const { leftMs = 120_000, keepMs = 3_600_000, maxPerOwner = 60, max = 2_000 } = options;
  const replies = new Map<string, Map<string, KeptReply>>();

  const drop = (owner: string, key: string) => {
    const own = replies.get(owner);
    own?.get(key)?.stop();
    own?.delete(key);
    if (own?.size === 0) replies.delete(owner);
  };
  const keep = (owner: string, key: string, reply: KeptReply) => {
    const own = replies.get(owner) ?? new Map<string, KeptReply>();
    replies.delete(owner);
    replies.set(owner, own.set(key, reply));
    const [oldest] = own.size > maxPerOwner ? own.keys() : [];
    if (oldest !== undefined) drop(owner, oldest);
    const count = [...replies.values()].reduce((sum, { size }) => sum + size, 0);
    const [eldest] = count > max ? replies : [];
    const [first] = eldest?.[1].keys() ?? [];
    if (eldest && first !== undefined) drop(eldest[0], first);
    return reply;
  };
  const find = (owner: string, key: string) => replies.get(owner)?.get(key);
  const forget = (owner: string, key: string) => later(keepMs, () => drop(owner, key));

  return {
    begin: (owner, key, write) => {
      const known = find(owner, key);
      if (known) return known.read;
      return keep(
        owner,
        key,
        keptReply(write, leftMs, () => forget(owner, key)),
      ).read;
    },
    join: (owner, key) => find(owner, key)?.read ?? null,
    stop: (owner, key) => {
      const known = find(owner, key);
      if (known) return known.stop();
      keep(
        owner,
        key,
        keptReply(nothing, leftMs, () => forget(owner, key)),
      ).stop();
    },
  };
}

async function* nothing(): AsyncGenerator<WriteEvent> {
  yield stopped;
}

type KeptReply = { read: Read; stop: () => void };

function keptReply(write: Write, leftMs: number, onEnd: () => void): KeptReply {
  const controller = new AbortController();
  let text = '';
  let ending: Ending | null = null;
  let readers = 0;
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const wake of [...waiting]) wake();
  };
  const end = (event: Ending) => {
    if (ending) return;
    ending = event;
    onEnd();
    tell();
  };
  const pump = async () => {
    for await (const event of write(controller.signal)) {
      if (ending) return;
      if (event.type !== 'text') return end(event);
      text += event.delta;
      tell();
    }
    end(stopped);
  };
  void pump().catch(() => end(stopped));

  async function* read(gone: AbortSignal): AsyncGenerator<WriteEvent> {
    readers += 1;
    cancelLeft();
    let at = 0;
    try {
      for (;;) {
        if (gone.aborted) return;
        if (at < text.length) {
          const delta = text.slice(at);
          at = text.length;
          yield { type: 'text', delta };
        } else if (ending) return yield ending;
        else await more(gone);
      }
    } finally {
      readers -= 1;
      if (readers === 0 && !ending) cancelLeft = later(leftMs, stop);
    }
  }
  const more = (gone: AbortSignal) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        gone.removeEventListener('abort', wake);
        waiting.delete(wake);
        resolve();
      };
      waiting.add(wake);
      gone.addEventListener('abort', wake);
    });
  const stop = () => {
    end(stopped);
    controller.abort();
  };
  let cancelLeft = later(leftMs, stop);
  return { read, stop };
}

/** Calls back after so many milliseconds, unless cancelled; keeps no process alive. */
function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
