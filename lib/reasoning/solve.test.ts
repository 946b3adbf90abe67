import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome';
import { defaultRunLimits } from './run';
import { solve } from './solve';
import type { Ports } from './strategy';
import { isStored, type SolveEvent, traceSchema } from './trace';
import { traceState } from './trace-state';
import type { ProgramRequest, WriteEvent } from './write-program';

const reply = (text: string): WriteEvent[] => [
  ...[...text].map((delta) => ({ type: 'text' as const, delta })),
  { type: 'end', reason: 'complete', model: 'test:model', usage: { inputTokens: 1, outputTokens: 2 } },
];
const programReply = (program: string) => reply(`Words.\n\`\`\`js\n${program}\n\`\`\``);

const ended = { console: [], durationMs: 1 };
const four: Outcome = { kind: 'returned', answer: { value: { type: 'number', text: '4' } }, ...ended };
const silent: Outcome = { kind: 'returned', answer: null, ...ended };
const threw = (message: string): Outcome => ({
  kind: 'threw',
  error: { name: 'TypeError', message, line: 1 },
  ...ended,
});

type Script = { replies: WriteEvent[][]; outcomes: Outcome[] };

async function solved({ replies, outcomes }: Script, signal = new AbortController().signal) {
  const requests: ProgramRequest[] = [];
  let clock = 0;
  const ports: Ports = {
    now: () => ++clock,
    newSeed: () => 7,
    async *writeProgram(request) {
      requests.push(request);
      yield* replies[requests.length - 1] ?? [];
    },
    runProgram: async (_request, options) => {
      options?.onConsole?.([{ level: 'log', text: 'hello' }]);
      return outcomes.shift() ?? { kind: 'cancelled', ...ended };
    },
  };
  const events: SolveEvent[] = [];
  const input = {
    question: 'What is 2 + 2?',
    model: 'test:model',
    context: [],
    limits: defaultRunLimits,
    strategy: 'program-with-repair' as const,
  };
  for await (const event of solve(input, ports, signal)) events.push(event);
  const stored = events.filter(isStored);
  expect(traceSchema.parse(stored)).toEqual(stored);
  return { requests, events, stored, types: stored.map((event) => event.type), state: traceState(stored) };
}

describe('solve with the strategy program-with-repair', () => {
  it('answers at once when the first program answers', async () => {
    const { types, state, events } = await solved({ replies: [programReply('answer(4)')], outcomes: [four] });
    expect(types).toEqual(['asked', 'writing', 'written', 'running', 'ran', 'answered']);
    expect(state.answer).toEqual({ value: { type: 'number', text: '4' }, provenance: 'executed' });
    expect(state.attempts[0]).toMatchObject({ program: 'answer(4)', prose: 'Words.', origin: 'model' });
    expect(events.filter((event) => event.type === 'console-growing')).toEqual([
      { type: 'console-growing', attempt: 1, lines: [{ level: 'log', text: 'hello' }] },
    ]);
  });

  it('shows the program while it grows', async () => {
    const { events } = await solved({ replies: [programReply('answer(4)')], outcomes: [four] });
    const grown = events.flatMap((event) => (event.type === 'program-growing' ? [event.program] : []));
    expect(grown.at(-1)).toBe('answer(4)');
    for (const [index, text] of grown.entries()) expect(text.startsWith(grown[index - 1] ?? '')).toBe(true);
  });

  it('tells the model the error and its line, and keeps both attempts', async () => {
    const { state, requests } = await solved({
      replies: [programReply('bad()'), programReply('answer(4)')],
      outcomes: [threw('not a function'), four],
    });
    expect(state.status).toBe('answered');
    expect(state.attempts.map((attempt) => attempt.program)).toEqual(['bad()', 'answer(4)']);
    expect(requests[1]?.attempts).toEqual([
      {
        program: 'bad()',
        feedback: 'The program stopped with an error.\nTypeError: not a function\nline 1: bad()',
      },
    ]);
  });

  it('repairs a program that gave no answer', async () => {
    const { state, requests } = await solved({
      replies: [programReply('4'), programReply('answer(4)')],
      outcomes: [silent, four],
    });
    expect(state.status).toBe('answered');
    expect(requests[1]?.attempts[0]?.feedback).toContain('without giving an answer');
  });

  it('asks for a fresh program when the same error comes twice in a row', async () => {
    const { state, requests } = await solved({
      replies: [programReply('a()'), programReply('b()'), programReply('answer(4)')],
      outcomes: [threw('x'), threw('x'), four],
    });
    expect(requests.map(({ fresh }) => fresh ?? false)).toEqual([false, false, true]);
    expect(state.status).toBe('answered');
    expect(state.attempts.map(({ fresh }) => fresh ?? false)).toEqual([false, false, true]);
  });

  it('stops when a fresh program fails in the same way again', async () => {
    const { state } = await solved({
      replies: [programReply('a()'), programReply('b()'), programReply('c()'), programReply('d()')],
      outcomes: [threw('x'), threw('x'), threw('x')],
    });
    expect(state).toMatchObject({ status: 'failed', problem: { code: 'same-error-twice' }, answer: null });
    expect(state.attempts).toHaveLength(3);
  });

  it('gives up after three repairs', async () => {
    const { state } = await solved({
      replies: Array.from({ length: 9 }, (_, index) => programReply(`f${index}()`)),
      outcomes: ['a', 'b', 'c', 'd', 'e'].map(threw),
    });
    expect(state).toMatchObject({ status: 'failed', problem: { code: 'attempts-exhausted' }, answer: null });
    expect(state.attempts).toHaveLength(4);
  });

  it('shows a refusal as a refusal', async () => {
    const { state } = await solved({ replies: [reply('CANNOT: it asks for an opinion')], outcomes: [] });
    expect(state).toMatchObject({ status: 'refused', words: 'it asks for an opinion', answer: null });
  });

  it('asks once more for a program, and then shows the words as words', async () => {
    const { state, types } = await solved({
      replies: [reply('The answer is 4.'), reply('Really, 4. Result: 4')],
      outcomes: [],
    });
    expect(types).toEqual(['asked', 'writing', 'said', 'writing', 'said']);
    expect(state).toMatchObject({ status: 'said', words: 'Really, 4. Result: 4', answer: null });
  });

  it('accepts a program after words', async () => {
    const { state } = await solved({
      replies: [reply('The answer is 4.'), programReply('answer(4)')],
      outcomes: [four],
    });
    expect(state).toMatchObject({ status: 'answered', words: undefined });
  });

  const cutOffs: [string, WriteEvent[]][] = [
    [
      'for length',
      [
        { type: 'text', delta: '```js\nanswer(4)' },
        { type: 'end', reason: 'cut-off', model: 'm', usage: {} },
      ],
    ],
    ['without an end', [{ type: 'text', delta: '```js\nanswer(4)\n```' }]],
  ];
  it.each(cutOffs)('never runs a program that was cut off %s', async (_name, events) => {
    const { state, types } = await solved({ replies: [events], outcomes: [four] });
    expect(types).not.toContain('running');
    expect(state).toMatchObject({ status: 'failed', problem: { code: 'cut-off' }, answer: null });
    expect(state.partial).toContain('answer(4)');
  });

  it("passes on the model's problem", async () => {
    const problem = { code: 'model-rate-limited' as const, message: 'Slow down', retryAfterSeconds: 3 };
    const { state } = await solved({ replies: [[{ type: 'problem', problem }]], outcomes: [] });
    expect(state).toMatchObject({ status: 'failed', problem });
  });

  it('ends as stopped when it is aborted while the model writes', async () => {
    const controller = new AbortController();
    controller.abort();
    const { state, types } = await solved(
      { replies: [programReply('answer(4)')], outcomes: [four] },
      controller.signal,
    );
    expect(types).toEqual(['asked', 'writing', 'stopped']);
    expect(state.answer).toBeNull();
  });

  it('ends as stopped when the run was cancelled', async () => {
    const { types } = await solved({ replies: [programReply('answer(4)')], outcomes: [] });
    expect(types.slice(-2)).toEqual(['ran', 'stopped']);
  });
});
