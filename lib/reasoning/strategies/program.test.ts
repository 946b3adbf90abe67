import { expect, test } from 'vitest';
import { programReply, type Reply, solved } from '../testing/scripted';

test.each<[string, Reply, object]>([
  ['answers', programReply('answer(4)'), { status: 'answered', answer: { provenance: 'executed' } }],
  [
    'throws',
    programReply("bad('x')"),
    { status: 'failed', problem: { code: 'program-failed' }, answer: null },
  ],
  [
    'gives no answer',
    programReply('silent()'),
    { status: 'failed', problem: { code: 'program-failed' }, answer: null },
  ],
  ['is refused', 'CANNOT: no', { status: 'refused', words: 'no', answer: null }],
  ['is only words', 'Four.', { status: 'said', words: 'Four.', answer: null }],
])('one program that %s, and no second', async (_name, reply, end) => {
  const { state, requests } = await solved('program', { replies: { program: [reply] } });
  expect(requests).toHaveLength(1);
  expect(state).toMatchObject(end);
});

test.each(['program', 'program-with-repair', 'checked'] as const)(
  '%s: what had arrived when it was stopped stays in the trace',
  async (strategy) => {
    const replies = { program: [programReply('answer(4)')] };
    const { state } = await solved(strategy, { replies, stopAt: { type: 'program-growing', count: 12 } });
    expect(state).toMatchObject({ status: 'stopped', partial: expect.stringContaining('Words.') });
  },
);
