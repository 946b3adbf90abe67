import { afterAll, describe, expect, test } from 'vitest';
import { defaultRunLimits, type RunRequest } from '../reasoning/run';
import { conformanceCases, conformanceRun, hostileCases, tightLimits } from './conformance-cases';
import { sandboxLimits } from './limits';
import { createNodeSandbox } from './node-sandbox';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());
const run = (program: string, more: Partial<RunRequest> = {}) =>
  sandbox.run({ program, ...conformanceRun, ...more });

describe('the sandbox in Node keeps to the port', () => {
  test.each(conformanceCases)('a program $name', async ({ program, data, outcome }) => {
    expect(await run(program, { data })).toMatchObject(outcome);
  });

  test.each(hostileCases)('$name ends in time, and harms no later run', async ({ program, outcome }) => {
    const { kind, ...more } = outcome;
    const start = performance.now();
    const ended = await run(program, { limits: tightLimits });
    expect(performance.now() - start).toBeLessThan(tightLimits.budgetMs + 2_000);
    expect([kind].flat()).toContain(ended.kind);
    expect(ended).toMatchObject(more);
    expect(await run('answer("fine");')).toMatchObject({ answer: { value: { text: 'fine' } } });
  });
});

test('the same request gives the same outcome, another seed another', async () => {
  const program = 'answer([Math.random(), new Date().toISOString()]);';
  const answer = async (seed: number) => {
    const outcome = await run(program, { seed });
    return outcome.kind === 'returned' ? outcome.answer : null;
  };
  const [first, again, other] = [await answer(5), await answer(5), await answer(6)];
  expect(first).not.toBeNull();
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test('what is printed comes while the program runs, and no more of it than the caps', async () => {
  let early = 0;
  const outcome = await sandbox.run(
    { program: 'console.log("first");\nwhile (true) {}', ...conformanceRun, limits: tightLimits },
    { onConsole: (lines) => (early += lines.length) },
  );
  expect(early).toBe(1);
  expect(outcome).toMatchObject({ kind: 'timed-out', console: [{ text: 'first' }] });
  const flood = await run('for (let i = 0; i < 20000; i += 1) console.log(i);\nanswer(1);');
  expect(flood.console).toHaveLength(sandboxLimits.consoleLines);
  expect(flood).toMatchObject({ kind: 'returned', consoleCut: 10_000 });
});

test('Stop ends a run at once, and the next one works', async () => {
  const controller = new AbortController();
  const stopped = sandbox.run(
    { program: 'while (true) {}', ...conformanceRun },
    { signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 50);
  const start = performance.now();
  expect(await stopped).toMatchObject({ kind: 'cancelled' });
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(await run('answer(2);')).toMatchObject({ kind: 'returned' });
  expect(
    await sandbox.run({ program: 'answer(1);', ...conformanceRun }, { signal: AbortSignal.abort() }),
  ).toMatchObject({ kind: 'cancelled' });
});

test('several runs asked for at once each get their own outcome, in a fresh engine', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      run(`globalThis.seen = (globalThis.seen ?? 0) + 1;\nanswer(seen * 100 + ${index});`),
    ),
  );
  expect(outcomes.map((outcome) => outcome.kind === 'returned' && outcome.answer?.value)).toEqual(
    Array.from({ length: 8 }, (_, index) => ({ type: 'number', text: String(100 + index) })),
  );
});

test('programs and limits that are out of bounds are refused without a run', async () => {
  expect(await run(' '.repeat(sandboxLimits.programLength + 1))).toMatchObject({
    kind: 'too-large',
    what: 'program',
  });
  expect(await run('answer(1);', { limits: { budgetMs: 1, memoryMB: 64 } })).toMatchObject({
    kind: 'crashed',
  });
});

test('an engine is made ahead for the memory that most runs have', () => {
  expect(sandboxLimits.preparedMemoryMB).toBe(defaultRunLimits.memoryMB);
});
