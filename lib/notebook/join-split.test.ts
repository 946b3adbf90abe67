import { expect, test } from 'vitest';
import { applyEdit } from './edit';
import { joinTexts, splitText } from './join-split';
import { newQuestionCell, newTextCell } from './new-cell';
import type { Notebook } from './notebook';

const texts = [newTextCell('a', 'a0', 'One. \n'), newTextCell('b', 'a1', ''), newTextCell('c', 'a2', '三。')];
const notebook: Notebook = { title: '', model: null, cells: [...texts, newQuestionCell('q', 'a3', 'Q?')] };
const words = ({ cells }: Notebook) =>
  cells.map((cell) =>
    cell.kind === 'text' ? cell.text : cell.kind === 'question' ? cell.question : cell.name,
  );

test('texts become one, in their order, and one undo makes several of it again', () => {
  const { notebook: joined, inverse } = applyEdit(notebook, joinTexts(texts) ?? { type: 'batch', edits: [] });
  expect(words(joined)).toEqual(['One.\n\n三。', 'Q?']);
  expect(applyEdit(joined, inverse).notebook).toEqual(notebook);
});

test.each([
  ['one text alone', texts.slice(0, 1)],
  ['a question among them', notebook.cells],
  [
    'more than a text may hold',
    [newTextCell('a', 'a0', 'x'.repeat(150_000)), newTextCell('b', 'a1', 'x'.repeat(150_000))],
  ],
])('%s is not joined', (_what, cells) => expect(joinTexts(cells)).toBeNull());

test('a text is divided where the cursor stands, without the space around it; joined again it says the same', () => {
  const one = newTextCell('a', 'a0', 'First part. \n\n Second part.');
  const { notebook: split } = applyEdit(
    { ...notebook, cells: [one] },
    splitText(one, 12, 'n') ?? { type: 'batch', edits: [] },
  );
  expect(words(split)).toEqual(['First part.', 'Second part.']);
  expect(words(applyEdit(split, joinTexts(split.cells) ?? { type: 'batch', edits: [] }).notebook)).toEqual([
    'First part.\n\nSecond part.',
  ]);
});

test.each([0, 4, 99])('at %i of “text” there is nothing to divide', (at) => {
  expect(splitText({ id: 'a', text: 'text' }, at, 'n')).toBeNull();
});
