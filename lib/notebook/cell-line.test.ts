import { expect, test } from 'vitest';
import { cellLine, headingLevel } from './cell-line';
import { newQuestionCell, newTextCell } from './new-cell';

test.each([
  ['# Interest\n\nGrows.', 'Interest', 1],
  ['\n\n  ### 复利 ###', '复利', 3],
  ['- a **bold** word', 'a bold word', null],
  ['see [the paper](https://example.org)', 'see the paper', null],
  ['#hashtag', '#hashtag', null],
  ['', '', null],
])('the text %j is known as "%s"', (text, line, level) => {
  const cell = newTextCell('t', 'a0', text);
  expect([cellLine(cell), headingLevel(cell)]).toEqual([line, level]);
});

test('a question is known by its first line as it stands', () => {
  expect(cellLine(newQuestionCell('q', 'a0', '\n# of **apples**?\nmore'))).toBe('# of **apples**?');
});
