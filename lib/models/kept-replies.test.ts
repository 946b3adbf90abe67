import { beforeEach, expect, test, vi } from 'vitest';
import type { WriteEvent } from '@/lib/reasoning/write-program';
import { createKeptReplies, type KeptReplies } from './kept-replies';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const here = new AbortController().signal;
const end: WriteEvent = { type: 'end', reason: 'complete', model: 'm', usage: {} };
const cutOff = { type: 'end', reason: 'cut-off', model: '', usage: {} };

/** A model that says what it is told to say, when it is told. */
function model() {
  const steps: (() => void)[] = [];
  const events: WriteEvent[] = [];
  const seen = { calls: 0, aborted: false };
  const write = async function* (signal: AbortSignal): AsyncGenerator<WriteEvent> {
    seen.calls += 1;
    signal.addEventListener('abort', () => {
      seen.aborted = true;
    });
    for (;;) {
      const next = events.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => steps.push(resolve));
    }
  };
  const say = async (...said: (string | WriteEvent)[]) => {
    events.push(
      ...said.map((each) => (typeof each === 'string' ? { type: 'text' as const, delta: each } : each)),
    );
    for (const step of steps.splice(0)) step();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { write, say, seen };
}

async function all(events: AsyncIterable<WriteEvent>) {
  const list: WriteEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

const joined = (replies: KeptReplies, signal = here) => {
  const read = replies.join('ann', 'k');
  if (read === null) throw new Error('No reply is kept.');
  return all(read(signal));
};

test('a reply is read from its first letter on by whoever joins, however late', async () => {
  const replies = createKeptReplies();
  const { write, say, seen } = model();
  const first = all(replies.begin('ann', 'k', write)(here));
  await say('const a');
  const second = all(replies.begin('ann', 'k', write)(here));
  await say(' = 1;', end);
  const text = (events: WriteEvent[]) =>
    events.map((each) => (each.type === 'text' ? each.delta : '')).join('');
  expect(text(await first)).toBe('const a = 1;');
  expect(text(await second)).toBe('const a = 1;');
  expect(await joined(replies)).toEqual([{ type: 'text', delta: 'const a = 1;' }, end]);
  expect(seen.calls).toBe(1);
});

test('nobody else’s reply is found, nor one that was never asked for', () => {
  const replies = createKeptReplies();
  replies.begin('ann', 'k', model().write);
  expect(replies.join('ben', 'k')).toBeNull();
  expect(replies.join('ann', 'other')).toBeNull();
});

test('a model goes on for a while when its reader has gone, and no longer', async () => {
  const replies = createKeptReplies({ leftMs: 1_000 });
  const { write, say, seen } = model();
  const leaving = new AbortController();
  const read = all(replies.begin('ann', 'k', write)(leaving.signal));
  await say('half');
  leaving.abort();
  expect(await read).toEqual([{ type: 'text', delta: 'half' }]);
  await vi.advanceTimersByTimeAsync(900);
  expect(seen.aborted).toBe(false);

  const back = new AbortController();
  const again = joined(replies, back.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen.aborted).toBe(false);
  back.abort();
  await again;
  await vi.advanceTimersByTimeAsync(1_100);
  expect(seen.aborted).toBe(true);
  expect(await joined(replies)).toEqual([{ type: 'text', delta: 'half' }, cutOff]);
});

test('stopping ends the model’s call for all who read it, and what arrived stays', async () => {
  const replies = createKeptReplies();
  const { write, say, seen } = model();
  const read = all(replies.begin('ann', 'k', write)(here));
  await say('half');
  replies.stop('ann', 'k');
  expect(await read).toEqual([{ type: 'text', delta: 'half' }, cutOff]);
  expect(seen.aborted).toBe(true);
});

test('what is stopped before it has begun does not begin', async () => {
  const replies = createKeptReplies();
  const { write, seen } = model();
  replies.stop('ann', 'k');
  expect(await all(replies.begin('ann', 'k', write)(here))).toEqual([cutOff]);
  expect(seen.calls).toBe(0);
});

test('a model that breaks down ends its reply', async () => {
  const replies = createKeptReplies();
  const breaks = async function* (): AsyncGenerator<WriteEvent> {
    yield { type: 'text', delta: 'half' };
    throw new Error('no');
  };
  expect(await all(replies.begin('ann', 'k', breaks)(here))).toEqual([
    { type: 'text', delta: 'half' },
    cutOff,
  ]);
});

test('complete replies are forgotten in time, and the oldest when there are many', async () => {
  const replies = createKeptReplies({ keepMs: 1_000, maxPerOwner: 2, max: 3 });
  const complete = async (owner: string, key: string) => {
    const { write, say } = model();
    const read = all(replies.begin(owner, key, write)(here));
    await say(end);
    await read;
  };
  for (const key of ['1', '2', '3']) await complete('ann', key);
  const kept = (owner: string, keys: string[]) => keys.filter((key) => replies.join(owner, key) !== null);
  expect(kept('ann', ['1', '2', '3'])).toEqual(['2', '3']);
  for (const key of ['1', '2']) await complete('ben', key);
  expect(kept('ann', ['2', '3'])).toEqual(['3']);
  await vi.advanceTimersByTimeAsync(1_100);
  expect([...kept('ann', ['3']), ...kept('ben', ['1', '2'])]).toEqual([]);
});
