import { expect, test } from 'vitest';
import type { Outcome } from '../outcome';
import { programReply, type Reply, solved } from '../testing/scripted';
import type { Value } from '../value';
import { verdictIn } from '../verifier-steps';

const returned = (value: Value): Outcome => ({
  kind: 'returned',
  answer: { value },
  console: [],
  durationMs: 1,
});
const verdict = (word: string, reason: string): Outcome =>
  returned({
    type: 'record',
    entries: [
      ['verdict', { type: 'text', text: word }],
      ['reason', { type: 'text', text: reason }],
    ],
  });
const verifier = programReply('verifies()');

test('a verdict of right lets the answer stand at once', async () => {
  const { state, requests } = await solved('verify', {
    replies: { program: [programReply("answer(4, 'm')")], verifier: [verifier] },
    outcomes: { 'verifies()': verdict('right', '4 is 2 + 2') },
  });
  expect(state).toMatchObject({ status: 'answered', answeredBy: 1 });
  expect(state.judgements).toMatchObject([
    { attempt: 1, by: 'verifier', verdict: 'right', reason: '4 is 2 + 2' },
  ]);
  expect(requests[1]?.task).toEqual({ kind: 'verifier', program: "answer(4, 'm')", answer: '4', unit: 'm' });
  expect(state.checks[0]?.program).toBe('const value = 4; const unit = "m";\n{\nverifies()\n}');
});

test('a verifier that disagrees sends the answer back once; the better verdict stands', async () => {
  const { state, requests } = await solved('verify', {
    replies: { program: [programReply('answer(5)'), programReply('answer(4)')], verifier: [verifier] },
    outcomes: {
      'const value = 5;': verdict('wrong', '5 is odd'),
      'const value = 4;': verdict('right', 'even'),
    },
  });
  expect(requests[2]?.attempts.at(-1)?.feedback).toContain('5 is odd');
  expect(state.answer?.value).toMatchObject({ text: '4' });
  expect(state.judgements.map((each) => each.verdict)).toEqual(['wrong', 'right']);
});

test('a verifier that disagrees with both leaves the first, marked wrong', async () => {
  const { state } = await solved('verify', {
    replies: { program: [programReply('answer(5)'), programReply('answer(4)')], verifier: [verifier] },
    outcomes: { 'verifies()': verdict('wrong', 'no') },
  });
  expect(state).toMatchObject({ status: 'answered', answer: { value: { text: '5' } } });
  expect(state.judgements.find(({ attempt }) => attempt === state.answeredBy)?.verdict).toBe('wrong');
});

test('when no second answer comes, the first stands with its verdict', async () => {
  const { state } = await solved('verify', {
    replies: { program: [programReply('answer(5)'), 'CANNOT: no'], verifier: [verifier] },
    outcomes: { 'verifies()': verdict('wrong', 'no') },
  });
  expect(state).toMatchObject({ status: 'answered', answer: { value: { text: '5' } } });
  expect(state.attempts.at(-1)?.without).toMatchObject({ why: 'refused', text: 'no' });
});

test.each<[string, Reply, Outcome | undefined, object]>([
  ['refuses', 'CANNOT: only programs', undefined, { reason: 'only programs' }],
  ['speaks', 'It is right.', undefined, {}],
  [
    'throws',
    verifier,
    { kind: 'threw', error: { name: 'Error', message: 'x' }, console: [], durationMs: 1 },
    { reason: 'Error: x' },
  ],
])('a verifier that %s leaves the answer uncertain', async (_what, reply, outcome, more) => {
  const { state } = await solved('verify', {
    replies: { program: [programReply('answer(4)')], verifier: [reply] },
    outcomes: outcome ? { 'verifies()': outcome } : {},
  });
  expect(state).toMatchObject({ status: 'answered', answeredBy: 1 });
  expect(state.judgements).toMatchObject([{ verdict: 'uncertain', ...more }]);
});

test('without an answer there is nothing to verify', async () => {
  const { state, requests } = await solved('verify', { replies: { program: ['CANNOT: an opinion'] } });
  expect(requests).toHaveLength(1);
  expect(state).toMatchObject({ status: 'refused', answer: null });
});

test('Stop while the verifier is written keeps the attempt and shows no answer', async () => {
  const { state, msToStop } = await solved('verify', {
    replies: { program: [programReply('answer(4)')], verifier: ['hang'] },
    stopAt: { type: 'writing', count: 2 },
  });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});

test.each<[Value, string]>([
  [{ type: 'boolean', value: true }, 'right'],
  [{ type: 'boolean', value: false }, 'wrong'],
  [{ type: 'record', entries: [['verdict', { type: 'text', text: 'Wrong' }]] }, 'wrong'],
  [{ type: 'record', entries: [['verdict', { type: 'boolean', value: true }]] }, 'right'],
  [{ type: 'text', text: 'fine' }, 'uncertain'],
])('reads the verdict in %j as %s', (value, word) => expect(verdictIn(returned(value)).verdict).toBe(word));
