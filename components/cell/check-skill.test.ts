import { afterAll, expect, test } from 'vitest';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { createNodeSandbox } from '@/lib/sandbox/node-sandbox';
import { checkSkill } from './check-skill';

const sandbox = createNodeSandbox();
afterAll(() => sandbox.close());

const cell = {
  answer: {
    value: { type: 'number' as const, text: '36' },
    unit: 'pencils',
    provenance: 'executed' as const,
  },
  run: { seed: 1, clock: 0, limits: defaultRunLimits, startedAt: 0, console: [] },
};

test.each<[string, string, string, object | null]>([
  ['the cell’s answer', 'all', 'function all(boxes = 3) {\n  return boxes * 12;\n}', null],
  ['the answer later', 'all', 'async function all() { return 36; }', null],
  [
    'another answer',
    'all',
    'function all() { return 35; }',
    { kind: 'differs', found: { value: { text: '35' } } },
  ],
  [
    'an error',
    'all',
    'function all() { return boxes; }',
    { kind: 'fails', why: expect.stringContaining('boxes') },
  ],
  ['another name', 'all', 'function every() { return 36; }', { kind: 'name' }],
  ['a name that can’t be', 'answer', 'function answer() { return 36; }', { kind: 'name' }],
])('a function that gives %s', async (_, name, source, fault) => {
  const found = await checkSkill(name, source, cell, sandbox.run);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatchObject(fault);
});
