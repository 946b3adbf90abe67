import { afterAll, expect, test } from 'vitest';
import { composedParts } from '@/lib/reasoning/composed-program';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

const part = (name: string, program: string) => ({ name, asks: `What is\n${name}?`, program });

test.each<[string, string[], string, string]>([
  ['the last call of answer', ['answer(1);\nanswer(2, { unit: "m" });'], 'answer(a + 1)', '3'],
  ['a value that is returned', ['return 7;'], 'answer(a)', '7'],
  ['a promise', ['answer(Promise.resolve(5));'], 'answer(a)', '5'],
  ['an earlier answer', ['answer(2)', 'answer(a * 3)'], 'answer(a + b)', '8'],
  [
    'names that both programs declare',
    ['const x = 1;\nanswer(x); // end', 'const x = 2;\nanswer(x)'],
    'const x = 9;\nanswer(a + b + x)',
    '12',
  ],
  ['text over several lines', ['answer(`a\n  b`.length)'], 'answer(a)', '5'],
  ['a program with an answer of its own name', ['const answer = 4;\nreturn answer;'], 'answer(a)', '4'],
])('joins programs: %s', async (_, programs, last, text) => {
  const parts = programs.map((program, index) => part('ab'[index] ?? '', program));
  const program = `${composedParts(parts)}\n${last}`;
  const outcome = await sandbox.run({ program, seed: 1, clock: 0, limits: defaultRunLimits });
  expect(outcome).toMatchObject({ kind: 'returned', answer: { value: { type: 'number', text } } });
});

test('chance goes on where the parts before it left off, however many run behind it', async () => {
  const parts = [part('a', 'answer(Math.random())'), part('b', 'answer(Math.random())')];
  const run = async (program: string) =>
    await sandbox.run({ program, seed: 3, clock: 0, limits: defaultRunLimits });
  const alone = await run(`${composedParts(parts.slice(0, 1))}\nanswer(Math.random())`);
  const within = await run(`${composedParts(parts)}\nanswer(b)`);
  expect(within).toMatchObject({ answer: { value: { type: 'number' } } });
  expect('answer' in within && within.answer).toEqual('answer' in alone && alone.answer);
});
