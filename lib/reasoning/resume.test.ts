import { expect, test } from 'vitest';
import type { Outcome } from './outcome';
import { resume } from './resume';
import { defaultRunLimits } from './run';
import { solve } from './solve';
import type { StrategyName } from './strategies/registry';
import type { Ports } from './strategy';
import { programReply, scriptedPorts, solved } from './testing/scripted';
import { isStored, type SolveEvent, type Trace } from './trace';
import { traceState } from './trace-state';
import type { ProgramRequest, WriteEvent, WriteProgram } from './write-program';

type Script = Parameters<typeof solved>[1];

const gives = (text: string): Outcome => ({
  kind: 'returned',
  answer: { value: { type: 'number', text } },
  console: [],
  durationMs: 1,
});
const twice = [programReply("bad('no')"), programReply('answer(4)')];

const cases: [StrategyName, Script][] = [
  ['program', { replies: { program: [programReply('answer(4)')] } }],
  ['program', { replies: { program: ['CANNOT: no'] } }],
  ['program-with-repair', { replies: { program: twice } }],
  [
    'program-with-repair',
    { replies: { change: twice }, input: { change: { wish: 'Double it.', program: 'answer(2)' } } },
  ],
  [
    'checked',
    { replies: { program: twice }, input: { check: { expected: '4', assertions: '', tell: false } } },
  ],
  ['vote', { replies: { program: [1, 2, 1, 1, 2].map((n) => programReply(`answer(${n})`)) } }],
  ['tests', { replies: { program: [programReply('answer(4)')], tests: [programReply('tests()')] } }],
  ['verify', { replies: { program: [programReply('answer(4)')], verifier: [programReply('verifies()')] } }],
  ['agent', { replies: { action: [programReply('const a = 3;'), programReply('answer(4)')] } }],
  [
    'decompose',
    {
      replies: {
        decompose: ['- eggs: How many eggs?\n- left (eggs): How many are left?'],
        part: [programReply('answer(48)'), programReply('answer(eggs * 2)')],
        join: [programReply('answer(left)')],
      },
      outcomes: { 'answer(eggs * 2)': gives('96'), 'answer(left)': gives('9') },
    },
  ],
  ['compare', { replies: { program: [programReply('answer(4)')], direct: ['4'], steps: ['2 and 2: 4'] } }],
];

/** What the model said at each attempt, said again when it is asked for again. */
function remembering(write: WriteProgram) {
  const said = new Map<number, WriteEvent[]>();
  const asked: ProgramRequest[] = [];
  const port: WriteProgram = async function* (request, options) {
    const { attempt = 0 } = options;
    const before = said.get(attempt);
    if (before) return yield* before;
    asked.push(request);
    const events: WriteEvent[] = [];
    said.set(attempt, events);
    for await (const event of write(request, options)) {
      events.push(event);
      yield event;
    }
  };
  return { port, asked };
}

/** A trace without its times, in an order that does not depend on what came first. */
const inOrder = (trace: Trace) =>
  trace
    .map((event) => ({ ...event, at: 0, ...('clock' in event && { clock: 0 }) }))
    .map((event) => JSON.stringify(event))
    .sort();

test.each(cases)('%s: wherever it breaks off, it comes to the same end (%#)', async (strategy, script) => {
  const scripted = scriptedPorts(script);
  const model = remembering(scripted.ports.writeProgram);
  const ports = { ...scripted.ports, writeProgram: model.port };
  const common = { context: [], limits: defaultRunLimits, check: script.input?.check };
  const signal = new AbortController().signal;
  const { change } = script.input ?? {};
  const input = { ...common, question: 'q', change, model: 'test:model', strategy };
  const whole = await storedOf(solve(input, ports, signal));
  const asked = model.asked.length;
  expect(whole.length).toBeGreaterThan(2);
  for (let length = 1; length < whole.length; length += 1) {
    const trace = whole.slice(0, length);
    let ran = 0;
    const counted: Ports = {
      ...ports,
      runProgram: (request, options) => {
        ran += 1;
        return ports.runProgram(request, options);
      },
    };
    const more = await storedOf(resume({ ...common, trace }, counted, signal));
    expect(inOrder([...trace, ...more]), `broken off after ${length} events`).toEqual(inOrder(whole));
    expect(traceState([...trace, ...more]).answer).toEqual(traceState(whole).answer);
    const ends = (events: Trace) => events.filter(({ type }) => type === 'ran' || type === 'checked').length;
    expect(ran).toBe(ends(whole) - ends(trace));
  }
  expect(model.asked.length, 'nothing was asked for twice').toBe(asked);
});

test('a trace that has ended, or that a person has edited, is left alone', async () => {
  const { stored } = await solved('program', { replies: { program: [programReply('answer(4)')] } });
  const edited: Trace = [...stored, { type: 'edited', at: 9, attempt: 2, program: 'answer(5)' }];
  const { ports } = scriptedPorts({ replies: {} });
  for (const trace of [stored, edited, []]) {
    const events = resume({ trace, context: [], limits: defaultRunLimits }, ports, AbortSignal.abort());
    expect((await events.next()).done).toBe(true);
  }
});

async function storedOf(events: AsyncIterable<SolveEvent>): Promise<Trace> {
  const stored: Trace = [];
  for await (const event of events) if (isStored(event)) stored.push(event);
  return stored;
}
