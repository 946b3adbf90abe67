import { expect, test } from 'vitest';
import type { Outcome } from '../outcome';
import { programReply, type Reply, solved } from '../testing/scripted';

const printed = (...texts: string[]): Outcome => ({
  kind: 'returned',
  answer: null,
  console: texts.map((text) => ({ level: 'log', text })),
  durationMs: 1,
});
const actions = (...programs: string[]): { action: Reply[] } => ({ action: programs.map(programReply) });

test('each outcome is an observation for the next program, and the one that answers ends it', async () => {
  const { state, requests } = await solved('agent', {
    replies: actions('const a = 3;\nlook(a)', 'answer(4)'),
    outcomes: {
      'answer(4)': { ...printed(), answer: { value: { type: 'number', text: '4' } } } as Outcome,
      'look(a)': printed('a is 3'),
    },
  });
  expect(state).toMatchObject({ status: 'answered', answeredBy: 2, answer: { provenance: 'executed' } });
  expect(requests[1]?.attempts).toEqual([
    { program: 'const a = 3;\nlook(a)', feedback: 'It printed:\na is 3' },
  ]);
  expect(requests.map(({ task }) => task)).toEqual([
    { kind: 'action', stepsLeft: 6 },
    { kind: 'action', stepsLeft: 5 },
  ]);
});

test('what ran stands in the trace in full, with the seed and clock of the first', async () => {
  const { state } = await solved('agent', {
    replies: actions('const a = 3;', 'const b = a;', "bad('x')", 'const c = b;'),
  });
  const [first, second, , fourth] = state.attempts;
  expect(first?.run?.program).toBeUndefined();
  expect(second?.run?.program).toContain('const a = 3;');
  expect(fourth?.run?.program).toMatch(/const a = 3;\nconst b = a;\n.*\nconst c = b;$/s);
  expect(fourth?.run?.program).not.toContain('bad');
  expect(new Set(state.attempts.map(({ run }) => run?.clock)).size).toBe(1);
});

test('a program that fails is told in its own lines, and what it declared is gone', async () => {
  const threw: Outcome = {
    kind: 'threw',
    error: { name: 'Error', message: 'no', line: 5 },
    console: [],
    durationMs: 1,
  };
  const { requests } = await solved('agent', {
    replies: actions('const a = 3;', 'const b = 4;\nfail(b)', 'answer(1)'),
    outcomes: { 'fail(b)': threw },
  });
  expect(requests[2]?.attempts.at(-1)?.feedback).toBe(
    'The program stopped with an error.\nError: no\nline 2: fail(b)\nNothing that it declared is kept.',
  );
});

test('after six programs it ends without an answer; the last was told', async () => {
  const { state, requests } = await solved('agent', { replies: actions('const a = 1;') });
  expect(requests).toHaveLength(6);
  expect(requests.at(-1)?.task).toEqual({ kind: 'action', stepsLeft: 1 });
  expect(state).toMatchObject({ status: 'failed', problem: { code: 'steps-exhausted' }, answer: null });
});

test.each<[string, Reply, object]>([
  ['refuses', 'CANNOT: no', { status: 'refused', words: 'no' }],
  ['only speaks', 'It is 4.', { status: 'said', words: 'It is 4.' }],
])('a model that %s gives no answer', async (_what, reply, end) => {
  const { state } = await solved('agent', { replies: { action: [reply] } });
  expect(state).toMatchObject({ ...end, answer: null });
});

test('Stop while a later program is written keeps the steps before', async () => {
  const { state, msToStop } = await solved('agent', {
    replies: { action: [programReply('const a = 1;'), 'hang'] },
    stopAt: { type: 'writing', count: 2 },
  });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  expect(state.attempts[0]?.run?.outcome?.kind).toBe('returned');
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});
