import { describe, expect, it } from 'vitest';
import type { Trace } from '../../reasoning/trace';
import { newDataCell, newQuestionCell, newTextCell } from '../new-cell';
import type { Notebook } from '../notebook';
import { wholeNotebook } from '../share-options';
import { snapshotOf } from '../snapshot';
import { changedData } from './data-in';
import { dataSetsIn } from './data-set-of';

const sales = newDataCell('d', 'a0', {
  name: 'sales',
  columns: [{ name: 'customer', type: 'text', values: ['Ada Secret'] }],
});
const other = newDataCell('e', 'a1', {
  name: 'other',
  columns: [{ name: 'a', type: 'number', values: [7] }],
});
const [set, otherSet] = dataSetsIn([sales, other]);
const refs = [set, otherSet].flatMap((each) =>
  each ? [{ name: each.name, cell: each.cell, hash: each.hash }] : [],
);
const run = { seed: 1, clock: 0, limits: { budgetMs: 1_000, memoryMB: 64 } };
const trace: Trace = [
  { type: 'asked', at: 0, question: 'q', strategy: 'program', model: 'test:m' },
  { type: 'data', at: 0, data: refs },
  { type: 'writing', at: 0, attempt: 1 },
  {
    type: 'written',
    at: 0,
    attempt: 1,
    program: 'answer(data.sales.length);',
    prose: '',
    model: 'm',
    usage: {},
  },
  { type: 'running', at: 0, attempt: 1, ...run },
  {
    type: 'ran',
    at: 0,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '1' } },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'answered', at: 0, attempt: 1 },
];
const question = { ...newQuestionCell('q', 'a2', 'How many?'), trace };
const notebook: Notebook = {
  title: '',
  model: null,
  cells: [sales, other, question, newTextCell('t', 'a3', 'x')],
};
const idsOf = (shared: Notebook) => shared.cells.map(({ id }) => id);

describe('a share', () => {
  it('has its data sets, so that its programs can be run again', () => {
    expect(snapshotOf(notebook)).toEqual(notebook);
  });

  it('leaves them out where its author does: no value of them, and no hash to guess one by', () => {
    const shared = snapshotOf(notebook, { ...wholeNotebook, data: false });
    expect(idsOf(shared)).toEqual(['q', 't']);
    const bytes = JSON.stringify(shared);
    expect(bytes).not.toContain('Secret');
    for (const { hash } of refs) expect(bytes).not.toContain(hash);
    expect(bytes).toContain('data.sales.length');
  });

  it('of one question has the data sets that its program reads, and no others', () => {
    expect(idsOf(snapshotOf(notebook, { ...wholeNotebook, cell: 'q' }))).toEqual(['d', 'q']);
    expect(idsOf(snapshotOf(notebook, { ...wholeNotebook, cell: 't' }))).toEqual(['t']);
  });
});

describe('a question knows when what it read has changed', () => {
  const changed = (...cells: Notebook['cells']) => changedData(cells, question);
  it.each([
    ['nothing', [sales], []],
    ['its name', [{ ...sales, name: 'revenue' }], []],
    ['another data set', [sales, { ...other, columns: [] }], []],
    [
      'a value',
      [{ ...sales, columns: [{ name: 'customer', type: 'text' as const, values: ['Bo'] }] }],
      [{ name: 'sales', gone: false }],
    ],
    ['all of it: it is gone', [], [{ name: 'sales', gone: true }]],
    ['its cell, but not what it holds', [{ ...sales, id: 'copy' }], []],
  ])('%s', (_, cells, found) => expect(changed(...cells)).toEqual(found));
});
