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
