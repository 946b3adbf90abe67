import { expect, test } from 'vitest';
import type { Given } from './given';
import { promptFor } from './prompt';
import { rerun, traceForRerun } from './rerun';
import { defaultRunLimits } from './run';
import type { StrategyName } from './strategies/registry';
import { programReply, type Reply, scriptedPorts, solved } from './testing/scripted';
import { isStored, type TraceEvent } from './trace';
import { traceState } from './trace-state';

const price: Given = {
  ref: '@price',
  name: 'price',
  cell: 'a',
  answer: { value: { type: 'number', text: '240' }, unit: 'yuan' },
};
const declared = 'const price = 240; // @price (yuan)';
const dearer: Given = { ...price, answer: { value: { type: 'number', text: '300' }, unit: 'yuan' } };

test.each<StrategyName>(['program', 'program-with-repair', 'vote', 'agent'])(
  '%s runs its programs behind what was given, and tells the model',
  async (strategy) => {
    const replies: Reply[] = [programReply('answer(4)')];
    const { state, requests } = await solved(strategy, {
      replies: { program: replies, action: replies },
      input: { given: [price] },
    });
    expect(state.given).toEqual([price]);
    expect(requests[0]?.given).toEqual([{ ref: '@price', name: 'price', value: '240', unit: 'yuan' }]);
    expect(state.attempts[0]?.run?.program).toBe(`${declared}\nanswer(4)`);
    expect(state.attempts[0]?.program).toBe('answer(4)');
  },
);

test('the prompt declares it as data before the question', () => {
  const [opening] = promptFor({
    question: 'Half of @price?',
    model: 'test:model',
    context: [],
    attempts: [],
    temperature: 0,
    seed: 0,
    given: [{ ref: '@price', name: 'price', value: '240', unit: 'yuan' }],
  }).messages;
  expect(opening?.content).toContain(declared);
  expect(opening?.content.endsWith('The question:\nHalf of @price?')).toBe(true);
});

test('what has no answer yet can not be asked with', async () => {
  const { state, requests } = await solved('program', { replies: {}, input: { unanswered: ['@price'] } });
  expect(state).toMatchObject({ status: 'failed', problem: { code: 'reference-unanswered' } });
  expect(requests).toHaveLength(0);
});

async function ranAgain(trace: TraceEvent[], program: string | null, given?: Given[]) {
  const redo = { trace, program, limits: defaultRunLimits, given };
  const events = [...traceForRerun(redo)];
  const { ports } = scriptedPorts({ replies: {} });
  for await (const event of rerun(redo, ports, new AbortController().signal)) {
    if (isStored(event)) events.push(event);
  }
  return traceState(events);
}

const solvedWithPrice = async () =>
  (await solved('program', { replies: { program: [programReply('answer(4)')] }, input: { given: [price] } }))
    .stored;

test('a run again declares what was given anew, and stays the model’s own program', async () => {
  const state = await ranAgain(await solvedWithPrice(), null, [dearer]);
  expect(state.given).toEqual([dearer]);
  expect(state.attempts).toHaveLength(1);
  expect(state.attempts[0]?.run?.program).toBe('const price = 300; // @price (yuan)\nanswer(4)');
  expect(state.answer).toMatchObject({ provenance: 'executed' });
});

test('with nothing new it runs as before', async () => {
  const state = await ranAgain(await solvedWithPrice(), null);
  expect(state.attempts[0]?.run?.program).toBe(`${declared}\nanswer(4)`);
  expect(state.given).toEqual([price]);
});

test('a program edited by hand keeps its edits, and one that changed the declaration keeps that', async () => {
  const edited = await ranAgain(await solvedWithPrice(), `${declared}\nanswer(5)`, [dearer]);
  expect(edited.attempts.at(-1)?.program).toBe('const price = 300; // @price (yuan)\nanswer(5)');
  const own = await ranAgain(await solvedWithPrice(), 'const price = 1;\nanswer(5)', [dearer]);
  expect(own.attempts.at(-1)?.program).toBe('const price = 1;\nanswer(5)');
  expect(own.given).toEqual([price]);
});
