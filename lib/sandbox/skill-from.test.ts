import { afterAll, expect, test } from 'vitest';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { skillHead } from '@/lib/reasoning/skill';
import { skillFrom } from '@/lib/reasoning/skill-from';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

const run = async (program: string) => {
  const outcome = await sandbox.run({ program, seed: 5, clock: 0, limits: defaultRunLimits });
  return outcome.kind === 'returned' ? outcome.answer?.value : outcome;
};

test.each<[string, string, string, string]>([
  [
    'quantities',
    'const boxes = 3; // "3 boxes"\nconst perBox = 12; // "of 12"\nconst all = boxes * perBox;\nanswer(all, { unit: "pencils" });',
    'kept(4)',
    '48',
  ],
  [
    'a list and a comma in brackets',
    'const values = [1, 2, 3];\nanswer(Math.max(...values, 0));',
    'kept([7, 9])',
    '9',
  ],
  ['an answer in a loop', 'const n = 4;\nfor (let i = 0; i <= n; i += 1) answer(i);', 'kept(6)', '6'],
  [
    'a value that is awaited',
    'const n = 4;\nconst m = await Promise.resolve(n);\nanswer(m);',
    'await kept(6)',
    '6',
  ],
  ['no quantity', 'answer(2 ** 10);', 'kept()', '1024'],
  ['text with a quote in it', 'const word = "it\\"s, so";\nanswer(word.length);', 'kept("abc")', '3'],
])('a program with %s becomes a function', async (_, program, call, text) => {
  const source = skillFrom(program, 'kept', 'Keeps.');
  const own = await run(program);
  expect(await run(`${source}\nanswer(${/await/.test(call) ? 'await ' : ''}kept());`)).toEqual(own);
  expect(await run(`${source}\nanswer(${call});`)).toMatchObject({ text });
});

test('types and what is cited stand in its comment', () => {
  const source = skillFrom(
    'const boxes = 3; // "3 boxes"\nconst word = "a";\nanswer(boxes);',
    'kept',
    'Counts */ boxes.',
  );
  expect(skillHead({ name: 'kept', cell: 'a', source })).toBe(
    [
      '/**',
      ' * Counts * / boxes.',
      ' * @param {number} boxes "3 boxes"',
      ' * @param {string} word',
      ' */',
      'function kept(boxes = 3, word = "a")',
    ].join('\n'),
  );
});
