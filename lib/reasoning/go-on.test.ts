import { expect, test } from 'vitest';
import { goOn } from './go-on';
import { defaultRunLimits } from './run';
import type { StrategyName } from './strategies/registry';
import { programReply, type Reply, scriptedPorts, solved } from './testing/scripted';
import { isStored, type SolveEvent, traceSchema } from './trace';
import { traceState } from './trace-state';

const back = 'ASK: How many boxes?\n- two\n- three';

async function askedBack(strategy: StrategyName, replies: Reply[]) {
  const kind = strategy === 'agent' ? 'action' : 'program';
  return await solved(strategy, { replies: { [kind]: replies } });
}

/** Goes on with a trace by a reply against scripted programs. */
async function wentOn(trace: SolveEvent[], reply: string, replies: Reply[]) {
  const { ports, requests } = scriptedPorts({ replies: { program: replies, action: replies } });
  const events = trace.filter(isStored);
  const more = { trace: events, reply, context: [], limits: defaultRunLimits };
  for await (const event of goOn(more, ports, new AbortController().signal)) {
    if (isStored(event)) events.push(event);
  }
  traceSchema.parse(events);
  return { state: traceState(events), requests, types: events.map(({ type }) => type) };
}

test.each<[StrategyName, Reply[]]>([
  ['program', [back]],
  ['program-with-repair', [back]],
  ['program-with-repair', [programReply("bad('x')"), back]],
  ['checked', [back]],
  ['vote', [back]],
  ['verify', [back]],
  ['agent', [back]],
])('%s waits when the model asks back, without an answer', async (strategy, replies) => {
  const { state } = await askedBack(strategy, replies);
  expect(state).toMatchObject({
    status: 'asking',
    answer: null,
    askedBack: { text: 'How many boxes?', choices: ['two', 'three'] },
  });
});

test('the reply belongs to the trace, and the model is told it', async () => {
  const { events } = await askedBack('program-with-repair', [back]);
  const { state, requests, types } = await wentOn(events, 'three', [programReply('answer(4)')]);
  expect(types).toEqual([
    'asked',
    'writing',
    'asked-back',
    'clarified',
    'writing',
    'written',
    'running',
    'ran',
    'answered',
  ]);
  expect(requests[0]).toMatchObject({
    question: 'What is 2 + 2?',
    clarifications: [{ asked: 'How many boxes?', reply: 'three' }],
  });
  expect(state).toMatchObject({
    status: 'answered',
    answeredBy: 2,
    askedBack: undefined,
    clarifications: [{ asked: 'How many boxes?', reply: 'three' }],
  });
});

test.each<StrategyName>(['program', 'program-with-repair', 'agent'])(
  '%s is not asked back a second time: that counts as words',
  async (strategy) => {
    const { events } = await askedBack(strategy, [back]);
    const { state } = await wentOn(events, 'three', [back]);
    expect(state).toMatchObject({ status: 'said', answer: null, words: 'How many boxes?' });
  },
);

test('programs that vote outweigh the one that asks back', async () => {
  const { state } = await solved('vote', {
    replies: { program: [back, ...[1, 2, 3, 4].map(() => programReply('answer(4)'))] },
  });
  expect(state).toMatchObject({ status: 'answered', answer: { value: { text: '4' } } });
  expect(state.attempts[0]?.without).toMatchObject({ why: 'asked-back', text: 'How many boxes?' });
});

test('tests and words are no place to ask back', async () => {
  const { state } = await solved('tests', {
    replies: { tests: [back], program: [programReply('answer(4)')] },
  });
  expect(state.status).toBe('answered');
  expect(state.attempts[0]?.without?.why).toBe('said');
});

test('a trace that waits for nothing does not go on', async () => {
  const { events } = await solved('program', { replies: { program: [programReply('answer(4)')] } });
  const { requests, types } = await wentOn(events, 'three', [programReply('answer(5)')]);
  expect(requests).toHaveLength(0);
  expect(types.at(-1)).toBe('answered');
});
