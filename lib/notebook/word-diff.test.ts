import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './line-diff';
import { markWords } from './word-diff';

const shown = (before: string, after: string) =>
  markWords(diffLines(before, after)).map(
    ({ kind, pieces }) =>
      ({ same: ' ', added: '+', removed: '-' })[kind] +
      pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''),
  );

test.each([
  ['one word', 'ten red apples', 'ten green apples', ['-ten [red] apples', '+ten [green] apples']],
  ['a word more', 'ten apples', 'ten apples left', ['-ten apples', '+ten apples[ left]']],
  ['Chinese', '小明有三个苹果', '小明有五个苹果', ['-小明有[三]个苹果', '+小明有[五]个苹果']],
  ['other lines', 'the cat sat', 'prices 9, 10', ['-the cat sat', '+prices 9, 10']],
  ['unequal numbers of lines', 'a b c', 'a b c d\ne', ['-a b c', '+a b c d', '+e']],
  ['pairs in a row', 'x 1\nx 2', 'x 3\nx 4', ['-x [1]', '-x [2]', '+x [3]', '+x [4]']],
])('%s', (_what, before, after, lines) => {
  expect(shown(before, after)).toEqual(lines);
});

test('its pieces are the lines, whole', () => {
  const word = fc.constantFrom('a', 'bee', ' ', '三', ', ');
  const text = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 5 }).map(joined);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const whole = markWords(lines).map(({ kind, pieces }) => ({
        kind,
        line: pieces.map((piece) => piece.text).join(''),
      }));
      expect(whole).toEqual(lines.map(({ kind, line }) => ({ kind, line })));
    }),
  );
});

const joined = (lines: string[][]) => lines.map((words) => words.join('')).join('\n');
