import { expect, test } from 'vitest';
import type { Outcome } from '../outcome';
import { programReply, type Reply, solved } from '../testing/scripted';
import { verifyTrace } from '../verify';

const plan = '- eggs: How many eggs?\n- left (eggs): How many are left?';
const gives = (text: string): Outcome => ({
  kind: 'returned',
  answer: { value: { type: 'number', text } },
  console: [],
  durationMs: 1,
});
// What runs last in a program decides in these tests; the most particular comes first.
const outcomes = { 'answer(eggs * 2)': gives('96'), 'answer(left)': gives('9'), 'answer(48)': gives('48') };
const replies = (more: Partial<Record<'decompose' | 'part' | 'join' | 'program', Reply[]>> = {}) => ({
  decompose: [plan],
  part: [programReply('answer(48)'), programReply('answer(eggs * 2)')],
  join: [programReply('answer(left)')],
  ...more,
});

test('each sub-question gets a program, and the last one joins their answers', async () => {
  const { state, requests } = await solved('decompose', {
    replies: replies(),
    outcomes: { 'answer(left)': gives('9'), 'answer(eggs * 2)': gives('96'), 'answer(48)': gives('48') },
  });
  expect(state).toMatchObject({ status: 'answered', answeredBy: 4, answer: { value: { text: '9' } } });
  expect(requests.map(({ task }) => task)).toEqual([
    { kind: 'decompose' },
    {
      kind: 'part',
      wanted: 'eggs',
      parts: [
        { name: 'eggs', question: 'How many eggs?' },
        { name: 'left', question: 'How many are left?' },
      ],
    },
    {
      kind: 'part',
      wanted: 'left',
      parts: [
        { name: 'eggs', question: 'How many eggs?', answer: '48' },
        { name: 'left', question: 'How many are left?' },
      ],
    },
    {
      kind: 'join',
      parts: [
        { name: 'eggs', question: 'How many eggs?', answer: '48' },
        { name: 'left', question: 'How many are left?', answer: '96' },
      ],
    },
  ]);
  expect(state.attempts.map(({ task, part }) => [task, part])).toEqual([
    ['decompose', undefined],
    ['part', 'eggs'],
    ['part', 'left'],
    ['join', undefined],
  ]);
});

test('the last run holds every program, each run with the same seed and clock', async () => {
  const { state } = await solved('decompose', { replies: replies(), outcomes });
  const runs = state.attempts.flatMap(({ run }) => run ?? []);
  expect(runs.at(-1)?.program).toMatch(
    /const eggs = await .*answer\(48\).*const left = await .*answer\(left\)$/s,
  );
  expect(new Set(runs.map(({ seed, clock }) => `${seed} ${clock}`)).size).toBe(1);
});

test('a stored trace verifies without a model', async () => {
  const { stored } = await solved('decompose', {
    replies: replies(),
    outcomes: { 'answer(48)': gives('48') },
  });
  const ran: string[] = [];
  const verified = await verifyTrace(stored, async ({ program }) => {
    ran.push(program);
    return gives('48');
  });
  expect(verified).toMatchObject({ verdict: 'same', runs: 3 });
  expect(ran[0]).toContain('const left');
});

test('a program that fails is repaired where it stands, in its own lines', async () => {
  const threw: Outcome = {
    kind: 'threw',
    error: { name: 'Error', message: 'no', line: 7 },
    console: [],
    durationMs: 1,
  };
  const { state, requests } = await solved('decompose', {
    replies: replies({
      part: [
        programReply('answer(48)'),
        programReply('// two\nfail(eggs)'),
        programReply('answer(eggs * 2)'),
      ],
    }),
    outcomes: { 'fail(eggs)': threw, ...outcomes },
  });
  expect(state.status).toBe('answered');
  expect(requests[3]?.attempts[0]?.feedback).toBe(
    'The program stopped with an error.\nError: no\nline 2: fail(eggs)',
  );
});

test.each<[string, Parameters<typeof replies>[0], object]>([
  ['refuses', { decompose: ['CANNOT: no'] }, { status: 'refused', words: 'no' }],
  ['asks back', { decompose: ['ASK: Which eggs?'] }, { status: 'asking' }],
  [
    'never gets a sub-question right',
    { part: [programReply("bad('x')")] },
    { status: 'failed', problem: { code: 'attempts-exhausted' } },
  ],
  [
    'never joins them',
    { join: [programReply('silent()')] },
    { status: 'failed', problem: { code: 'same-error-twice' } },
  ],
])('a model that %s gives no answer', async (_what, more, end) => {
  const { state } = await solved('decompose', {
    replies: replies(more),
    outcomes: {
      'silent()': { kind: 'returned', answer: null, console: [], durationMs: 1 },
      "bad('x')": { kind: 'threw', error: { name: 'Error', message: 'x' }, console: [], durationMs: 1 },
      ...outcomes,
    },
  });
  expect(state).toMatchObject({ ...end, answer: null });
});

test.each([['- eggs: How many eggs?'], ['It is easy.'], [programReply('answer(1)')]])(
  'a question that is not broken up (%j) gets one program',
  async (reply) => {
    const { state, requests } = await solved('decompose', {
      replies: { decompose: [reply], program: [programReply('answer(4)')] },
    });
    expect(requests.map(({ task }) => task?.kind)).toEqual(['decompose', undefined]);
    expect(state).toMatchObject({ status: 'answered', answer: { value: { text: '4' } } });
  },
);

test('Stop while a sub-question is written keeps what was answered', async () => {
  const { state, msToStop } = await solved('decompose', {
    replies: replies({ part: [programReply('answer(48)'), 'hang'] }),
    outcomes,
    stopAt: { type: 'writing', count: 3 },
  });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  expect(state.attempts[1]?.run?.outcome?.kind).toBe('returned');
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});
