import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../reasoning/outcome';
import { conformanceCases, conformanceRun } from '../sandbox/conformance-cases';
import { createNodeSandbox } from '../sandbox/node-sandbox';
import { foldedStops } from './fold-steps';
import { instrument } from './instrument';
import { isFull, type Recording, readRecording } from './read-recording';
import { recordingLimits } from './recorder';
import type { Instrumented } from './recording';
import { valuesAfter } from './values-at';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

async function record(program: string): Promise<Recording & { instrumented: Instrumented }> {
  const instrumented = instrument(program);
  if (!instrumented) throw new Error('The program of a test does not parse');
  const outcome = await sandbox.run({ ...conformanceRun, program: instrumented.program });
  return { ...readRecording(instrumented, outcome), instrumented };
}

/** Steps as text: the line, and what changed by the time the next one began. */
async function told(program: string): Promise<string[]> {
  const { steps, instrumented } = await record(program);
  return steps.map(({ line, changes }) => {
    const values = changes.map(({ variable, text }) => `${instrumented.variables[variable]?.name} = ${text}`);
    return [line, ...values].join(', ').replace(', ', ': ');
  });
}

/** What a reader of the outcome would miss if it were different. */
const essence = (outcome: Outcome) => ({
  ...outcome,
  durationMs: 0,
  ...(outcome.kind === 'threw' ? { error: { ...outcome.error, column: 0 } } : {}),
});

describe('an instrumented program comes out as the program itself', () => {
  test.each(conformanceCases)('$name', async ({ program, data }) => {
    const plain = await sandbox.run({ ...conformanceRun, program, data });
    const instrumented = instrument(program);
    if (!instrumented) return expect(plain.kind).toBe('threw');
    const { outcome } = readRecording(
      instrumented,
      await sandbox.run({ ...conformanceRun, program: instrumented.program, data }),
    );
    expect(essence(outcome)).toEqual(essence(plain));
  });
});

const table: [program: string, steps: string[]][] = [
  ['const a = 2;\nlet b = a * 3;\nb += 1;\nanswer(b);', ['1: a = 2', '2: b = 6', '3: b = 7', '4']],
  [
    'let t = 0;\nfor (let i = 1; i <= 2; i += 1) {\n  t += i;\n}\nanswer(t);',
    ['1: t = 0', '2: i = 1', '3: t = 1', '2: i = 2', '3: t = 3', '5'],
  ],
  ['let n = 3\nwhile (n > 1) n = n - 1\nanswer(n)', ['1: n = 3', '2', '2: n = 2', '2', '2: n = 1', '3']],
  ['const x = 5;\nif (x > 3) answer("big");\nelse answer("small");', ['1: x = 5', '2', '2']],
  [
    'const half = (n) => n / 2;\nconst a = half(6);\nanswer(a);',
    ['1: half = ƒ', '2', '1: n = 6, a = 3', '3'],
  ],
  [
    'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}\nconst five = add(2, 3);\nanswer(five);',
    ['5', '1: a = 2, b = 3', '2: sum = 5', '3: five = 5', '6'],
  ],
  [
    'let total = 0;\n[4, 5].forEach((x) => {\n  total += x;\n});\nanswer(total);',
    ['1: total = 0', '2', '2: x = 4', '3: total = 4', '2: x = 5', '3: total = 9', '5'],
  ],
  ['const list = [];\nlist.push(1, "two");\nanswer(list);', ['1: list = []', '2: list = [1, "two"]', '3']],
  ['const { a, b: [c] } = { a: 1, b: [2] };\nreturn a + c;', ['1: a = 1, c = 2', '2']],
  [
    'try {\n  null.x;\n} catch (error) {\n  answer(1);\n}',
    ['1', "2: error = TypeError: cannot read property 'x' of null", '4'],
  ],
  ['const x = 1; { const x = 2; answer(x); }', ['1: x = 1', '1: x = 2', '1']],
  [
    'outer: for (const i of [1, 2]) {\n  for (const j of [1]) continue outer;\n}\nanswer(1);',
    ['1: i = 1', '2: j = 1', '2', '1: i = 2', '2', '2', '4'],
  ],
];

test.each(table)('%j tells %j', async (program, steps) => {
  expect(await told(program)).toEqual(steps);
});

test('values are told in a line, whatever they are', async () => {
  const values = await told(
    `const many = Array.from({ length: 100 }, (_, i) => i); const text = "${'x'.repeat(100)}";
const map = new Map([["a", { b: [1, [2, [3]]] }]]); const set = new Set([1n]); const zero = -0;
const date = new Date(0); const trap = { get x() { throw 1; } }; const none = null; const big = 10n ** 100n;
answer(1);`,
  );
  expect(values.filter((step) => !/: i = \d/.test(step)).join('\n')).toMatchInlineSnapshot(`
    "1
    1: _ = undefined, i = 0
    1: text = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
    2: map = Map {"a" → {b: [1, […]]}}
    2: set = Set {1n}
    2: zero = -0
    3: date = 1970-01-01T00:00:00
    3: trap = {x: …}
    3: none = null
    3: big = …n
    4"
  `);
});

test('what the program printed stands behind the step that printed it', async () => {
  const { printed, steps } = await record(
    'for (let i = 0; i < 2; i += 1) {\n  console.log("round", i);\n}\nanswer(1);',
  );
  expect(printed.map(({ line, step }) => [line.text, line.line, steps[step]?.line])).toEqual([
    ['round 0', 2, 2],
    ['round 1', 2, 2],
  ]);
});

test('a program that fails has its steps up to the line that failed', async () => {
  const { outcome, steps, cut } = await record('const a = 1;\nconst b = a.b.c;\nanswer(b);');
  expect(outcome).toMatchObject({ kind: 'threw', error: { line: 2 } });
  expect([steps.map(({ line }) => line), cut]).toEqual([[1, 2], false]);
});

test('beyond the most steps the program runs on, and the recording says that it was cut', async () => {
  const { outcome, steps, cut } = await record(
    'let t = 0;\nfor (let i = 0; i < 20000; i += 1) {\n  t += i;\n}\nanswer(t);',
  );
  expect(outcome).toMatchObject({ kind: 'returned', answer: { value: { text: '199990000' } } });
  expect([steps.length, cut]).toEqual([recordingLimits.steps - 1, true]);
});

test('a program that never ends is recorded until the recording is full', async () => {
  const instrumented = instrument('let t = 0;\nwhile (true) {\n  t += 1;\n}');
  const enough = new AbortController();
  const outcome = await sandbox.run(
    { ...conformanceRun, program: instrumented?.program ?? '' },
    {
      signal: enough.signal,
      onConsole: (lines) => {
        if (isFull(lines)) enough.abort();
      },
    },
  );
  expect(outcome.kind).toBe('cancelled');
  expect(instrumented && readRecording(instrumented, outcome).steps.length).toBe(recordingLimits.steps - 1);
});

test('long loops and many calls are folded with their counts, and nothing else is', async () => {
  const { steps, instrumented } = await record(
    'let t = 0;\nfor (let i = 0; i < 2500; i += 1) {\n  if (i % 2 === 0) t += 1;\n}\nfor (const x of [1, 2, 3, 4]) t += x;\nconst d = [1, 2, 3, 4, 5, 6].map((x) => x * 2);\nanswer(t);',
  );
  const stops = foldedStops(steps, instrumented.blocks).map((stop) =>
    stop.kind === 'step'
      ? (steps[stop.step]?.line ?? 0)
      : `${stop.from}–${stop.to} of ${stop.of} of the ${instrumented.blocks[stop.block]?.kind} in line ${instrumented.blocks[stop.block]?.line}`,
  );
  expect(stops).toEqual([
    1,
    ...[2, 3, 3, 2, 3, '3–2499 of 2500 of the loop in line 2', 2, 3],
    ...[5, 5, 5, 5, 5, 5, 5, 5],
    ...[6, 6, 6, '3–5 of 6 of the function in line 6', 6],
    7,
  ]);
});

test('recursion is folded as calls', async () => {
  const { steps, instrumented } = await record(
    'function f(n) {\n  return n === 0 ? 0 : 1 + f(n - 1);\n}\nanswer(f(50));',
  );
  expect(foldedStops(steps, instrumented.blocks)).toContainEqual(
    expect.objectContaining({ kind: 'fold', from: 3, to: 50, of: 51 }),
  );
});

test('values can be looked up after any step', async () => {
  const { steps, instrumented } = await record(
    'let t = 0;\nfor (let i = 0; i < 900; i += 1) {\n  t += i;\n}\nanswer(t);',
  );
  const look = valuesAfter(steps);
  const variable = instrumented.variables.findIndex(({ name }) => name === 't');
  for (const round of [1, 2, 450, 900]) {
    // The nth time that line 3 ran is step 2n.
    expect(look(2 * round).get(variable)?.text).toBe(String((round * (round - 1)) / 2));
  }
});
