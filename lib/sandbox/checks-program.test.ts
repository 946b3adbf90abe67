import { afterAll, expect, test } from 'vitest';
import { assertionsSource, checkResults, checksProgram } from '../reasoning/checks-program';
import { defaultRunLimits } from '../reasoning/run';
import type { Value } from '../reasoning/value';
import { valueSource } from '../reasoning/value-source';
import { verdictIn } from '../reasoning/verifier-steps';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox({ workers: 1 });
afterAll(() => sandbox.close());
const run = (program: string) => sandbox.run({ program, seed: 1, clock: 0, limits: defaultRunLimits });
const number = (text: string): Value => ({ type: 'number', text });

test.each<[string, Value, string, boolean[] | null]>([
  [
    'true and false',
    number('12'),
    'value > 0\nvalue === 11\n// a comment\n\nunit === "pencils";',
    [true, false, true],
  ],
  ['an expression that throws is false', number('12'), 'value.missing.more', [false]],
  ['lists', { type: 'list', items: [number('3'), number('1')] }, 'value.toSorted()[0] === 1', [true]],
  [
    'the names that it uses itself',
    number('12'),
    '((results, check) => results + check)(1, 2) === 3',
    [true],
  ],
  ['what is no JavaScript comes to nothing', number('12'), 'value >', null],
])('assertions: %s', async (_what, value, assertions, passed) => {
  const program = checksProgram({ value, unit: 'pencils' }, assertionsSource(assertions)) ?? '';
  const results = checkResults(await run(program));
  expect(results?.map((each) => each.passed) ?? null).toEqual(passed);
});

test('a model’s tests may declare any name and answer nothing themselves', async () => {
  const source =
    'const value2 = value * 2;\nconst results = [];\ncheck("twice", value2 === 24);\nanswer("mine");';
  const program = checksProgram({ value: number('12') }, source) ?? '';
  expect(checkResults(await run(program))).toEqual([{ name: 'twice', passed: true, error: undefined }]);
});

test('a verifier may use the names of the answer for its own', async () => {
  const outcome = await run(
    'const value = 12; const unit = undefined;\n{\nconst value = 3;\nanswer({ verdict: value === 3 ? "right" : "wrong", reason: "three" });\n}',
  );
  expect(verdictIn(outcome)).toEqual({ verdict: 'right', reason: 'three' });
});

test.each<Value>([
  number('-0'),
  number('NaN'),
  { type: 'bigint', text: '9007199254740993' },
  { type: 'text', text: '“quoted” "text"\n`${x}` \u2028' },
  { type: 'date', iso: '2026-01-02T03:04:05.000Z' },
  {
    type: 'map',
    entries: [
      [
        { type: 'text', text: 'a' },
        { type: 'set', items: [number('1')] },
      ],
    ],
  },
  {
    type: 'record',
    entries: [
      ['__proto__', number('1')],
      ['a-b', { type: 'null' }],
    ],
  },
])('what an answer was is handed over as it was: %j', async (value) => {
  const outcome = await run(`answer(${valueSource(value)})`);
  expect(outcome.kind === 'returned' && outcome.answer?.value).toEqual(value);
});
