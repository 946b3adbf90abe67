import { afterAll, expect, test } from 'vitest';
import { programReply, type Reply, solved } from '@/lib/reasoning/testing/scripted';
import { verifyTrace } from '@/lib/reasoning/verify';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

const simulate = async (programs: string[], replies: Reply[], more: object = {}) =>
  await solved('simulate', {
    replies: { simulate: programs.map(programReply), reply: replies },
    runProgram: sandbox.run,
    ...more,
  });

const counting = `let sarcastic = 0;
for (const sentence of ["Great.", "Oh, great.", "Great."]) {
  if (await ask(\`Is this sarcastic: \${sentence}\`, 'boolean')) sarcastic += 1;
}
console.log('done');
answer(sarcastic);`;

test('a program asks what no code can compute, each question once, and counts what was said', async () => {
  const { state, requests } = await simulate([counting], ['false', 'true']);
  expect(state).toMatchObject({
    status: 'answered',
    answeredBy: 1,
    answer: { value: { text: '1' }, provenance: 'simulated' },
  });
  expect(requests.map(({ task }) => task)).toEqual([
    { kind: 'simulate' },
    { kind: 'reply', asked: 'Is this sarcastic: Great.', wanted: 'boolean' },
    { kind: 'reply', asked: 'Is this sarcastic: Oh, great.', wanted: 'boolean' },
  ]);
  expect(state.attempts.map(({ task, of, call, prose }) => [task, of, call?.question, prose])).toEqual([
    ['simulate', undefined, undefined, 'Words.'],
    ['reply', 1, 'Is this sarcastic: Great.', 'false'],
    ['reply', 1, 'Is this sarcastic: Oh, great.', 'true'],
  ]);
  expect(state.attempts[0]?.run?.console.map(({ text }) => text)).toEqual(['done']);
});

test('the stored trace verifies from its record, with no model', async () => {
  const { stored } = await simulate([counting], ['false', 'true']);
  expect(await verifyTrace(stored, sandbox.run)).toMatchObject({ verdict: 'same', runs: 1 });
});

test('several calls at once are all asked before the program runs again', async () => {
  const program =
    'const [a, b] = await Promise.all([ask("a?", "number"), ask("b?", "number")]);\nanswer(a * b);';
  const { state, types } = await simulate([program], ['6', '7']);
  expect(state.answer).toMatchObject({ value: { text: '42' } });
  expect(types.filter((type) => type === 'running')).toHaveLength(2);
});

test('an error that a program catches does not hide a call', async () => {
  const program =
    'let kind = "none";\ntry { kind = await ask("What?", ["a", "b"]); } catch {} finally { console.log(kind); }\nanswer(kind);';
  const { state } = await simulate([program], ['b']);
  expect(state.answer).toMatchObject({ value: { text: 'b' }, provenance: 'simulated' });
});

test.each<[string, Reply, string]>([
  ['is no boolean', 'perhaps', "the model's reply is not what was wanted: perhaps"],
  ['refuses', 'CANNOT: no idea', 'the model did not reply'],
])('a model that %s fails the program, which goes back once it did', async (_, reply, message) => {
  const { state, requests } = await simulate(
    ['answer(await ask("Sarcastic?", "boolean") ? 1 : 0);', 'answer(0);'],
    [reply],
  );
  expect(requests.at(-1)?.attempts[0]?.feedback).toBe(
    `The program stopped with an error.\nError: ${message}`,
  );
  expect(state).toMatchObject({ status: 'answered', answer: { provenance: 'executed' } });
});

test('a repaired program does not ask again what was said', async () => {
  const { state, requests } = await simulate(
    ['const n = await ask("How many?", "number");\nnothing();', 'answer(await ask("How many?", "number"));'],
    ['3'],
  );
  expect(requests.map(({ task }) => task?.kind)).toEqual(['simulate', 'reply', 'simulate']);
  expect(state.answer).toMatchObject({ value: { text: '3' }, provenance: 'simulated' });
});

test('a program that asks without end is held to its budget', async () => {
  const { state, requests } = await simulate(
    ['for (let i = 0; ; i += 1) await ask(`Question ${i}?`);', 'answer(1);'],
    ['yes'],
  );
  expect(requests.filter(({ task }) => task?.kind === 'reply')).toHaveLength(8);
  expect(state.attempts.find(({ task }) => task === 'simulate')?.run?.outcome).toMatchObject({
    kind: 'threw',
    error: { message: 'no more calls: the budget is used up' },
  });
  expect(state.status).toBe('answered');
});

test('what only looks like a call is left alone', async () => {
  const { state } = await simulate(['const task = (x) => x;\nanswer(task(2));'], []);
  expect(state.answer).toMatchObject({ value: { text: '2' }, provenance: 'executed' });
});

test('Stop while a reply is awaited ends at once, without an answer', async () => {
  const { state, msToStop } = await simulate([counting], ['hang'], { stopAt: { type: 'writing', count: 2 } });
  expect(state).toMatchObject({ status: 'stopped', answer: null });
  // A call that hangs would never end. How soon Stop works is measured by `npm run bench`.
  expect(msToStop).toBeLessThan(2_000);
});
