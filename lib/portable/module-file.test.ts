import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, DataCell } from '../notebook/cell';
import { notebookHash } from '../notebook/content-hash';
import { dataSetOf } from '../notebook/data/data-set-of';
import { newQuestionCell, newTextCell } from '../notebook/new-cell';
import type { Notebook } from '../notebook/notebook';
import { dataRef } from '../reasoning/data-set';
import { defaultRunLimits } from '../reasoning/run';
import { withData } from '../reasoning/with-data';
import { createNodeSandbox } from '../sandbox/node-sandbox';
import { moduleShim } from './generated/module-shim';
import { moduleFile } from './module-file';

const folder = mkdtempSync(join(tmpdir(), 'wand-module-'));
const sandbox = createNodeSandbox();
afterAll(async () => {
  sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const salesCell: DataCell = {
  kind: 'data',
  id: 'd',
  position: 'Zz',
  name: 'sales',
  columns: [{ name: 'sold', type: 'number', values: [3, 4] }],
};
const sales = dataSetOf(salesCell);

/** A cell whose program ran in Wand's own sandbox. */
async function ranCell(id: string, question: string, program: string): Promise<Cell> {
  const request = { program, seed: 7, clock: Date.UTC(2026, 1, 3), limits: defaultRunLimits };
  const outcome = await withData(sandbox.run, [sales])(request);
  const { seed, clock, limits } = request;
  return {
    ...newQuestionCell(id, 'a0', question),
    trace: [
      { type: 'asked', at: 1, question, strategy: 'program', model: 'm' },
      { type: 'data', at: 1, data: [dataRef(sales)] },
      { type: 'writing', at: 1, attempt: 1 },
      { type: 'written', at: 1, attempt: 1, program, prose: '', model: 'm', usage: {} },
      { type: 'running', at: 1, attempt: 1, seed, clock, limits },
      { type: 'ran', at: 1, attempt: 1, outcome },
      ...(outcome.kind === 'returned' ? [{ type: 'answered' as const, at: 1, attempt: 1 }] : []),
    ],
  };
}

const words = { about: 'About.', warning: 'Mind.', run: 'Run.', left: 'Record.' };
const fileOf = (notebook: Notebook) => moduleFile(notebook, notebookHash(notebook), words, moduleShim);

async function runFile(text: string): Promise<{ said: string; code: number }> {
  const path = join(folder, `${Math.random()}.mjs`);
  writeFileSync(path, text);
  const run = promisify(execFile)(process.execPath, [path]);
  const code = await run.then(
    () => 0,
    (error: { code: number }) => error.code,
  );
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return { said: stdout, code };
}

let notebook: Notebook;
beforeAll(async () => {
  const cells = [
    salesCell,
    await ranCell('sum', 'Sold?', 'answer(data.sales.reduce((sum, { sold }) => sum + sold, 0))'),
    newTextCell('t', 'a0', '# Words */ `${x}`\u2028'),
    await ranCell(
      'dice',
      'Two dice?\nReally? */',
      'answer([Math.random(), 1 + Math.floor(Math.random() * 6)])',
    ),
    await ranCell('day', '星期几？', 'const now = new Date();\nanswer(now, { unit: "UTC" });'),
    await ranCell(
      'late',
      'Later?',
      'async function main() { await null; answer({ "a b": 2n, list: new Set([1]) }) }\nmain();',
    ),
    await ranCell('returned', 'Returned?', 'return Promise.resolve(Date.now() + new Date(0).getTime());'),
    await ranCell('broken', 'Broken?', 'const = 3'),
    await ranCell('thrown', 'Thrown?', 'throw new Error("no")'),
  ];
  notebook = { title: 'Everything\n*/', model: null, cells };
});

describe('a notebook as a module', () => {
  it('runs in Node alone, finds the same answers by chance, clock and promise, and its own hash', async () => {
    const { said, code } = await runFile(fileOf(notebook));
    expect(said).toContain('5 of 5 answers as recorded.');
    expect(said).toContain('星期几？');
    expect(said).toContain(`SHA-256 ${notebookHash(notebook)} ✓`);
    expect(code).toBe(0);
  });

  it('says so when a program was changed, or a recorded answer', async () => {
    const changed = await runFile(fileOf(notebook).replace('unit: "UTC"', 'unit: "CET"'));
    expect(changed.said).toMatch(/4 of 5 answers as recorded[\s\S]*SHA-256 \w+ ✗/);
    expect(changed.code).toBe(1);
    const forged = await runFile(fileOf(notebook).replace('"text":"1770076800000"', '"text":"1"'));
    expect(forged.said).toMatch(/= 1770076800000\n {3}✗ recorded: 1\n/);
    expect(forged.code).toBe(1);
  });
});
