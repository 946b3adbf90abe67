import { afterAll, expect, test } from 'vitest';
import { joinedProgram, ownLine } from '../reasoning/joined-program';
import { defaultRunLimits } from '../reasoning/run';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox({ workers: 1 });
afterAll(() => sandbox.close());
const run = (program: string) => sandbox.run({ program, seed: 7, clock: 0, limits: defaultRunLimits });

test('a later step has the names and values of the earlier ones, and only its own lines are printed', async () => {
  const first =
    'const drawn = Math.random();\nlet total = 2;\nfunction twice(x) { return 2 * x; }\nconsole.log("first", drawn);';
  const second = 'total = twice(total);\nconsole.warn("second");';
  const third = 'console.log("third", drawn);\nanswer(total);';
  const alone = await run(first);
  const outcome = await run(joinedProgram([first, second], third));
  const drawn = alone.console[0]?.text.replace('first ', '');
  expect(outcome.console.map(({ text }) => text)).toEqual([`third ${drawn}`]);
  expect(outcome).toMatchObject({ kind: 'returned', answer: { value: { text: '4' } } });
});

test('an error’s line is told in the lines of its own step', async () => {
  const own = 'const fine = 1;\nmissing();';
  const joined = joinedProgram(['const a = 1;\nconst b = 2;'], own);
  const outcome = await run(joined);
  expect(outcome.kind === 'threw' && ownLine(joined, own, outcome.error.line)).toBe(2);
  expect(ownLine(joined, own, 1)).toBeUndefined();
});
