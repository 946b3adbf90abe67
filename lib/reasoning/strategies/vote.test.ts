import { expect, test } from 'vitest';
import { programReply, type Reply, solved } from '../testing/scripted';
import { clustersOf, votesOf } from '../votes';

const replies = (...programs: string[]): { program: Reply[] } => ({ program: programs.map(programReply) });
const problem = { code: 'model-rate-limited' as const, message: 'Slow down' };
const failing: Reply = { events: [{ type: 'problem', problem }] };

test.each<[string, string[], { status: string; answer?: string; code?: string }]>([
  ['all agree', ['answer(4)'], { status: 'answered', answer: '4' }],
  [
    'most agree',
    ['answer(4)', 'answer(5)', 'answer(4)', 'answer(5)', 'answer(4)'],
    { status: 'answered', answer: '4' },
  ],
  [
    'equal answers with and without a unit count together',
    ["answer(4, 'm')", 'answer(5)', 'answer(4.0)', 'answer(6)', 'answer(7)'],
    { status: 'answered', answer: '4' },
  ],
  [
    'a tie has no majority',
    ['answer(4)', 'answer(5)', 'answer(4)', 'answer(5)', "bad('x')"],
    { status: 'failed', code: 'no-majority' },
  ],
  ['one program alone is no vote', ['answer(4)', "bad('x')"], { status: 'failed', code: 'no-majority' }],
  [
    'failed programs do not vote',
    ["bad('x')", "bad('x')", "bad('x')", 'answer(4)', 'answer(4)'],
    { status: 'answered', answer: '4' },
  ],
  ['none answers', ["bad('x')"], { status: 'failed', code: 'no-candidate' }],
])('%s', async (_name, programs, end) => {
  const { state } = await solved('vote', { replies: replies(...programs) });
  expect(state.status).toBe(end.status);
  expect(state.answer?.value).toEqual(
    end.answer === undefined ? undefined : { type: 'number', text: end.answer },
  );
  expect(state.problem?.code).toBe(end.code);
});

test('asks for different samples at a temperature, and keeps how in the trace', async () => {
  const { requests, state } = await solved('vote', {
    replies: replies('answer(1)', 'answer(2)', 'answer(3)'),
  });
  expect(new Set(requests.map(({ seed }) => seed)).size).toBe(5);
  expect(requests.every(({ temperature, attempts }) => temperature === 0.7 && attempts.length === 0)).toBe(
    true,
  );
  expect(state.attempts.map(({ seed }) => seed)).toEqual(requests.map(({ seed }) => seed));
});

test('stops early when the majority can no longer change, and says who was not needed', async () => {
  const agreed = programReply('answer(4)');
  const { state, outstanding } = await solved('vote', {
    replies: { program: [agreed, agreed, agreed, 'hang', 'hang'] },
  });
  expect(state.status).toBe('answered');
  expect(state.attempts.map(({ without }) => without?.why)).toEqual([
    undefined,
    undefined,
    undefined,
    'not-needed',
    'not-needed',
  ]);
  expect(outstanding).toEqual({ calls: 0, runs: 0 });
});

test('a program that still runs is called off when the others have decided', async () => {
  const { state } = await solved('vote', {
    replies: replies('hang()', 'answer(4)', 'answer(4)', 'answer(4)', 'answer(4)'),
  });
  expect(state.answer?.value).toEqual({ type: 'number', text: '4' });
  expect(state.attempts[0]?.run?.outcome?.kind).toBe('cancelled');
});

test('does not stop early while the rest could still tie', async () => {
  const slow = (program: string): Reply => ({ text: programReply(program), after: 30 });
  const { state } = await solved('vote', {
    replies: { program: [programReply('answer(4)'), programReply('answer(4)'), slow('answer(5)')] },
  });
  expect(state.answer?.value).toEqual({ type: 'number', text: '5' });
  expect(clustersOf(votesOf(state.attempts)).map(({ attempts }) => attempts.length)).toEqual([3, 2]);
});

test.each<[string, Reply[], object]>([
  ['refuses', ['CANNOT: an opinion'], { status: 'refused', words: 'an opinion' }],
  ['fails', [failing], { status: 'failed', problem }],
  ['answers in words', ['It is 4.'], { status: 'said', words: 'It is 4.' }],
])('when every sample %s, the trace ends so, without an answer', async (_name, program, end) => {
  const { state } = await solved('vote', { replies: { program } });
  expect(state).toMatchObject({ ...end, answer: null });
});

test('a cut-off sample is never run, and the others decide', async () => {
  const cut: Reply = {
    events: [
      { type: 'text', delta: '```js\nanswer(9)' },
      { type: 'end', reason: 'cut-off', model: 'm', usage: {} },
    ],
  };
  const { state, types } = await solved('vote', { replies: { program: [cut, programReply('answer(4)')] } });
  expect(state.answer?.value).toEqual({ type: 'number', text: '4' });
  expect(types.filter((type) => type === 'running')).toHaveLength(4);
  expect(state.attempts[0]?.without).toMatchObject({ why: 'failed', problem: { code: 'cut-off' } });
});

test.each([
  ['while models write', { program: [programReply('answer(4)'), 'hang'] as Reply[] }, 'ran'],
  ['while a program runs', replies('hang()', 'answer(4)', 'answer(5)', 'answer(6)', 'answer(7)'), 'ran'],
] as const)(
  'Stop %s ends every call and run at once and keeps what there is',
  async (_name, script, type) => {
    const { state, outstanding, msToStop } = await solved('vote', {
      replies: { program: [...script.program] },
      stopAt: { type, count: 1 },
    });
    expect(state.status).toBe('stopped');
    expect(state.answer).toBeNull();
    expect(outstanding).toEqual({ calls: 0, runs: 0 });
    // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
    expect(msToStop).toBeLessThan(2_000);
    expect(state.attempts.filter(({ run }) => run?.outcome?.kind === 'returned').length).toBeGreaterThan(0);
  },
);

test('the number of samples can be chosen', async () => {
  const { requests } = await solved('vote', {
    replies: replies('answer(1)', 'answer(2)'),
    input: { samples: 3 },
  });
  expect(requests).toHaveLength(3);
});
