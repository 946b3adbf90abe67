import { expect, it } from 'vitest';
import type { DataSet } from './data-set';
import type { Outcome } from './outcome';
import { rerun, traceForRerun } from './rerun';
import { defaultRunLimits, type RunProgram, type RunRequest } from './run';
import { solve } from './solve';
import { isStored, type Trace } from './trace';
import { verifyTrace } from './verify';
import { findData, withData } from './with-data';
import type { WriteProgram } from './write-program';

const hashOf = (letter: string) => letter.repeat(64);
const set = (name: string, hash: string, text = '[["a",[1,2]]]'): DataSet => ({
  name,
  cell: `cell-${name}`,
  hash: hashOf(hash),
  text,
  about: { name, rows: 2, columns: [{ name: 'a', type: 'number' }], sample: '[{"a":1}]' },
});
const sales = set('sales', 'a');
const costs = set('costs', 'b', '[["a",[3]]]');

/** A sandbox that answers with what it was given. */
const sandbox = () => {
  const requests: RunRequest[] = [];
  const run: RunProgram = async (request) => {
    requests.push(request);
    const text = JSON.stringify(request.data ?? null);
    return {
      kind: 'returned',
      answer: { value: { type: 'text', text } },
      console: [],
      durationMs: 1,
    } satisfies Outcome;
  };
  return { run, requests };
};
const writes = (program: string) => {
  const told: unknown[] = [];
  const writeProgram: WriteProgram = async function* (request) {
    told.push(request.data);
    yield { type: 'text', delta: `It counts.\n\`\`\`js\n${program}\n\`\`\`` };
    yield { type: 'end', reason: 'complete', model: 'm', usage: {} };
  };
  return { writeProgram, told };
};

async function solved(program: string, data: DataSet[]) {
  const { run, requests } = sandbox();
  const { writeProgram, told } = writes(program);
  const ports = { writeProgram, runProgram: run, now: () => 0, newSeed: () => 1 };
  const input = { question: 'How many?', strategy: 'program', model: 'test:m', context: [], data } as const;
  const trace: Trace = [];
  const events = solve(
    { ...input, context: [], limits: defaultRunLimits },
    ports,
    new AbortController().signal,
  );
  for await (const event of events) if (isStored(event)) trace.push(event);
  return { trace, requests, told };
}
const program = 'answer(data.sales.length);';

it('gives a program the data sets that it reads, and tells the model and the trace of all', async () => {
  const { trace, requests, told } = await solved(program, [sales, costs]);
  expect(requests.map(({ data }) => data)).toEqual([[{ name: 'sales', text: sales.text }]]);
  expect(told).toEqual([[sales.about, costs.about]]);
  const kept = trace.find(({ type }) => type === 'data');
  expect(kept).toEqual({
    type: 'data',
    at: 0,
    data: [
      { name: 'sales', cell: 'cell-sales', hash: hashOf('a') },
      { name: 'costs', cell: 'cell-costs', hash: hashOf('b') },
    ],
  });
  expect(JSON.stringify(kept)).not.toContain('[1,2]');
});

it('keeps a run without data what it was', async () => {
  const { trace, requests, told } = await solved('answer(1);', []);
  expect(requests[0]).not.toHaveProperty('data');
  expect(told).toEqual([undefined]);
  expect(trace.some(({ type }) => type === 'data')).toBe(false);
});

it('runs a stored trace again with the same data, whatever that is called today', async () => {
  const { trace } = await solved(program, [sales, costs]);
  const { run } = sandbox();
  const again = (data: DataSet[]) => verifyTrace(trace, run, undefined, data);
  expect(await again([sales])).toMatchObject({ verdict: 'same' });
  expect(await again([{ ...sales, name: 'revenue', cell: 'elsewhere' }])).toMatchObject({ verdict: 'same' });
  for (const data of [[], [set('sales', 'c')]]) {
    expect(await again(data)).toEqual({ verdict: 'data-missing', names: ['sales'] });
  }
});

it('does not run a trace whose share leaves the data out', () => {
  const refs = [{ name: 'sales', cell: 'cell-sales' }];
  expect(findData(program, refs, [sales])).toEqual({ data: [], missing: ['sales'] });
});

it('runs a program again with the data as it is now, under its old name too, and says what it was', async () => {
  const { trace } = await solved(program, [sales]);
  const { run, requests } = sandbox();
  const now = { ...set('revenue', 'c', '[["a",[9]]]'), cell: 'cell-sales' };
  const redo = { trace, program: null, limits: defaultRunLimits, data: [now] };
  const ports = { runProgram: run, now: () => 5, newSeed: () => 1 };
  const after = traceForRerun(redo);
  for await (const event of rerun(redo, ports, new AbortController().signal))
    if (isStored(event)) after.push(event);
  expect(requests[0]?.data).toEqual([{ name: 'sales', text: now.text }]);
  expect(await verifyTrace(after, run, undefined, [now])).toMatchObject({ verdict: 'same' });
});

it('leaves a program alone that calls something of its own data', async () => {
  const { run, requests } = sandbox();
  const request = {
    program: 'const data = [1];\nanswer(data.sales);',
    seed: 1,
    clock: 0,
    limits: defaultRunLimits,
  };
  await withData(run, [sales])(request);
  expect(requests).toEqual([request]);
});
