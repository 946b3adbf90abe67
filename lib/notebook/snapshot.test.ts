import { expect, it } from 'vitest';
import { newQuestionCell, newTextCell } from './new-cell';
import { snapshotOf } from './snapshot';

it('leaves out drafts, earlier traces and empty cells, and nothing else', () => {
  const asked = {
    ...newQuestionCell('a', 'a0', 'How many?'),
    draft: 'answer(1)',
    earlier: [[]],
    expected: '4',
  };
  const notebook = {
    title: 'Shared',
    model: 'offline:writer',
    cells: [asked, newTextCell('b', 'a1', ' '), newTextCell('c', 'a2', 'Words'), newQuestionCell('d', 'a3')],
  };
  expect(snapshotOf(notebook)).toEqual({
    ...notebook,
    cells: [{ ...asked, draft: null, earlier: [] }, newTextCell('c', 'a2', 'Words')],
  });
});

it('shows one cell alone, and leaves out what its link leaves out', () => {
  const [first, second] = [newQuestionCell('a', 'a0', 'One?'), newQuestionCell('b', 'a1', 'Two?')];
  const notebook = { title: 'Shared', model: null, cells: [first, { ...second, expected: 'seventeen' }] };
  const options = { cell: 'b', programs: true, attempts: true, expected: false, data: true };
  expect(snapshotOf(notebook, options).cells).toEqual([second]);
  expect(snapshotOf(notebook, { ...options, cell: 'gone' }).cells).toEqual([]);
  const kept = { ...first, skill: { name: 'f', source: 'function f() {}' } };
  const bare = { cell: null, programs: false, attempts: true, expected: true, data: true };
  expect(snapshotOf({ ...notebook, cells: [kept] }, bare).cells).toEqual([first]);
});
