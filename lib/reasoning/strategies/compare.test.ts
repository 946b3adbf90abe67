import { expect, test } from 'vitest';
import { programReply, type Reply, solved } from '../testing/scripted';

const script = (program: Reply[], direct: Reply, steps: Reply) => ({
  replies: { program, direct: [direct], steps: [steps] },
});
const check = { expected: '4 m', assertions: '', tell: false };

test('asks three ways at once; only the program makes the answer, and each is held against what is expected', async () => {
  const { state, requests, types } = await solved('compare', {
    ...script([programReply("answer(4, 'm')")], 'ANSWER: 5 m', '2 + 2 = 4\n\n**ANSWER: 4 m.**'),
    input: { check },
  });
  expect(requests.map(({ task }) => task?.kind ?? 'program').sort()).toEqual(['direct', 'program', 'steps']);
  expect(state).toMatchObject({
    status: 'answered',
    answer: { value: { text: '4' }, provenance: 'executed' },
  });
  const verdicts = Object.fromEntries(
    state.judgements.map(({ attempt, verdict }) => [
      state.attempts.find(({ number }) => number === attempt)?.task,
      verdict,
    ]),
  );
  expect(verdicts).toEqual({ direct: 'wrong', steps: 'right', program: 'right' });
  expect(types.filter((type) => type === 'running')).toHaveLength(1);
});

test('what was said is never an answer, also when the program fails', async () => {
  const { state } = await solved('compare', script([programReply("bad('x')")], 'ANSWER: 4', 'ANSWER: 4'));
  expect(state).toMatchObject({ status: 'failed', answer: null });
  expect(state.attempts.filter(({ prose }) => prose === 'ANSWER: 4')).toHaveLength(2);
});

test('one that refuses or breaks off does not hold up the others', async () => {
  const cut: Reply = { events: [{ type: 'text', delta: 'ANSWER: 4' }] };
  const { state } = await solved('compare', script([programReply('answer(4)')], 'CANNOT: no', cut));
  expect(state.answer?.value).toMatchObject({ text: '4' });
  expect(state.attempts.map(({ task, without }) => [task, without?.why])).toEqual(
    expect.arrayContaining([
      ['direct', 'refused'],
      ['steps', 'failed'],
    ]),
  );
});

test('Stop ends all three', async () => {
  const { state, msToStop, outstanding } = await solved('compare', {
    ...script([programReply('answer(4)')], 'hang', 'hang'),
    stopAt: { type: 'ran', count: 1 },
  });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  expect(outstanding.calls).toBe(0);
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});
