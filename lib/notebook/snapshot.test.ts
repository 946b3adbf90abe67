import { expect, it } from 'vitest';
import { newQuestionCell, newTextCell } from './new-cell';
import { wholeNotebook } from './share-options';
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
  const options = { ...wholeNotebook, cell: 'b', expected: false };
  expect(snapshotOf(notebook, options).cells).toEqual([second]);
  expect(snapshotOf(notebook, { ...options, cell: 'gone' }).cells).toEqual([]);
  const kept = { ...first, skill: { name: 'f', source: 'function f() {}' } };
  const bare = { ...wholeNotebook, programs: false };
  expect(snapshotOf({ ...notebook, cells: [kept] }, bare).cells).toEqual([first]);
});

it('holds what classes predicted unless it is left out, and what is said in class only when it is wanted', () => {
  const result = {
    room: 'r',
    at: 1,
    people: 2,
    rounds: [{ predictions: 1, answers: [{ text: '4', count: 1 }] }],
  };
  const cell = { ...newQuestionCell('a', 'a0', 'How many?'), notes: 'Wait for it.', classes: [result] };
  const text = { ...newTextCell('b', 'a1', 'Words'), notes: 'Slowly.' };
  const notebook = { title: 'Shared', model: null, cells: [cell, text] };
  const shown = JSON.stringify(snapshotOf(notebook));
  expect(shown).not.toContain('Wait');
  expect(shown).not.toContain('Slowly');
  expect(snapshotOf(notebook).cells[0]).toHaveProperty('classes', [result]);
  expect(snapshotOf(notebook, { ...wholeNotebook, notes: true }).cells).toEqual([cell, text]);
  expect(snapshotOf(notebook, { ...wholeNotebook, classes: false }).cells[0]).not.toHaveProperty('classes');
});
