import { expect, test } from 'vitest';
import { cellLine } from '@/lib/notebook/cell-line';
import { applyEdit } from '@/lib/notebook/edit';
import { newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import { maxCells, type Notebook } from '@/lib/notebook/notebook';
import { addQuestions, roomFor } from './add-questions';

const list = [
  { id: 'a', question: 'One?', expected: '1' },
  { id: 'b', question: 'Two?', expected: null },
];
const fresh: Notebook = { title: '', model: null, cells: [newQuestionCell('blank', 'a0')] };
const begun: Notebook = { title: '', model: null, cells: [newTextCell('text', 'a0', 'Words.')] };

test.each([
  ['takes the place of a blank cell', fresh, ['One?', 'Two?'], maxCells],
  ['stands behind what is there', begun, ['Words.', 'One?', 'Two?'], maxCells - 1],
])('a list %s, and one undo takes it away', (_, notebook, words, room) => {
  expect(roomFor(notebook)).toBe(room);
  const added = applyEdit(notebook, addQuestions(notebook, list));
  expect(added.notebook.cells.map(cellLine)).toEqual(words);
  expect(added.notebook.cells.slice(-2)).toMatchObject([
    { expected: '1', listId: 'a' },
    { expected: null, listId: 'b' },
  ]);
  expect(applyEdit(added.notebook, added.inverse).notebook).toEqual(notebook);
});
