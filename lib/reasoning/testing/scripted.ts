import type { Outcome } from '../outcome';
import { defaultRunLimits } from '../run';
import { solve } from '../solve';
import type { StrategyName } from '../strategies/registry';
import type { Ports, SolveInput } from '../strategy';
import type { TaskKind } from '../task';
import { isStored, type SolveEvent, traceSchema } from '../trace';
import { traceState } from '../trace-state';
import type { ProgramRequest, WriteEvent } from '../write-program';

/** A model's reply: text that streams letter by letter, or whatever events are given; `after` milliseconds. */
export type Reply = string | { events: WriteEvent[] } | { text: string; after: number } | 'hang';

export const programReply = (program: string) => `Words.\n\`\`\`js\n${program}\n\`\`\``;

const ended = { console: [], durationMs: 1 };

/**
 * Runs the toy programs of these tests: `answer(4)` and `answer(4, 'm')` answer, `bad('x')` throws x, `silent()` gives
 * no answer, `hang()` runs until it is stopped. Others are looked up in `outcomes` by a part of their text.
 */
export function toyOutcome(program: string, outcomes: Record<string, Outcome> = {}): Outcome {
  const known = Object.entries(outcomes).find(([part]) => program.includes(part));
  if (known) return known[1];
  const answered = /^answer\((-?[\d.]+)(?:, '(\w+)')?\)/m.exec(program);
  if (answered?.[1] !== undefined) {
    const unit = answered[2];
    const value = { type: 'number' as const, text: answered[1] };
    return { kind: 'returned', answer: unit === undefined ? { value } : { value, unit }, ...ended };
  }
  const thrown = /^bad\('(.*)'\)/m.exec(program);
  if (thrown) return { kind: 'threw', error: { name: 'Error', message: thrown[1] ?? '', line: 1 }, ...ended };
  return { kind: 'returned', answer: null, ...ended };
}

type Script = {
  /** Replies in order, by what is wanted; the last plays for ever. */
  replies: Partial<Record<TaskKind, Reply[]>>;
  outcomes?: Record<string, Outcome>;
  input?: Partial<SolveInput>;
  /** Aborts when an event of this type has come this many times. */
  /** Runs programs for good instead of as toys. */
  runProgram?: Ports['runProgram'];
  stopAt?: { type: SolveEvent['type']; count: number };
};

/** A scripted model and sandbox, with what they were asked. */
export function scriptedPorts({ replies, outcomes = {}, runProgram }: Omit<Script, 'input' | 'stopAt'>) {
  const requests: ProgramRequest[] = [];
  const outstanding = { calls: 0, runs: 0 };
  let clock = 0;
  const played = new Map<TaskKind, number>();
  const ports: Ports = {
    now: () => ++clock,
    newSeed: () => 7,
    async *writeProgram(request, { signal }) {
      requests.push(request);
      const kind = request.task?.kind ?? 'program';
      const count = played.get(kind) ?? 0;
      played.set(kind, count + 1);
      const script = replies[kind] ?? [];
      const reply = script[Math.min(count, script.length - 1)] ?? 'hang';
      outstanding.calls += 1;
      signal.addEventListener('abort', () => (outstanding.calls -= 1), { once: true });
      yield* streamOf(reply, signal);
      if (!signal.aborted) outstanding.calls -= 1;
    },
    runProgram:
      runProgram ??
      (async ({ program }, options) => {
        options?.onConsole?.([{ level: 'log', text: 'hello' }]);
        if (!program.includes('hang()')) return toyOutcome(program, outcomes);
        outstanding.runs += 1;
        await aborted(options?.signal);
        outstanding.runs -= 1;
        return { kind: 'cancelled', ...ended };
      }),
  };
  return { ports, requests, outstanding };
}

/** Solves a question against a scripted model and sandbox; checks that what is stored fits the trace's schema. */
export async function solved(strategy: StrategyName, { input, stopAt, ...script }: Script) {
  const controller = new AbortController();
  const { ports, requests, outstanding } = scriptedPorts(script);
  const events: SolveEvent[] = [];
  const question = {
    question: 'What is 2 + 2?',
    model: 'test:model',
    context: [],
    limits: defaultRunLimits,
    strategy,
    ...input,
  };
  let stoppedAt: number | undefined;
  for await (const event of solve(question, ports, controller.signal)) {
    events.push(event);
    const seen = events.filter(({ type }) => type === stopAt?.type).length;
    if (stopAt && seen === stopAt.count && stoppedAt === undefined) {
      stoppedAt = performance.now();
      controller.abort();
    }
  }
  const stored = events.filter(isStored);
  traceSchema.parse(stored);
  return {
    requests,
    events,
    stored,
    types: stored.map((event) => event.type),
    state: traceState(stored),
    outstanding,
    msToStop: stoppedAt === undefined ? undefined : performance.now() - stoppedAt,
  };
}

async function* streamOf(reply: Reply, signal: AbortSignal): AsyncGenerator<WriteEvent> {
  if (reply === 'hang') {
    yield { type: 'text', delta: 'Thinking' };
    // A port that does not notice the signal: stopping must not depend on it.
    await new Promise(() => {});
  }
  if (typeof reply === 'object' && 'events' in reply) return yield* reply.events;
  const text = typeof reply === 'string' ? reply : reply.text;
  if (typeof reply === 'object') await new Promise((done) => setTimeout(done, reply.after));
  if (signal.aborted) return;
  for (const delta of text) yield { type: 'text', delta };
  yield { type: 'end', reason: 'complete', model: 'test:model', usage: { inputTokens: 1, outputTokens: 2 } };
}

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
