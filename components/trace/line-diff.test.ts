import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from './line-diff';

const marks = { same: ' ', added: '+', removed: '-' } as const;
const shown = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);

test.each([
  ['nothing', 'a\nb', 'a\nb', [' a', ' b']],
  ['one line', 'a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
  ['a line added at the end', 'a', 'a\nb', [' a', '+b']],
  ['a line removed at the start', 'a\nb', 'b', ['-a', ' b']],
  ['two places', 'a\nb\nc\nd', 'x\nb\nc\ny', ['-a', '+x', ' b', ' c', '-d', '+y']],
])('shows %s that changed', (_what, before, after, lines) => {
  expect(shown(before, after)).toEqual(lines);
});

test('what is kept and removed is the text before, what is kept and added the text after', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 30 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      const side = (other: string) => lines.filter(({ kind }) => kind !== other).map((line) => line.text);
      expect(side('added').join('\n')).toBe(before);
      expect(side('removed').join('\n')).toBe(after);
      expect(lines.flatMap(({ number }) => number ?? [])).toEqual(
        after.split('\n').map((_, index) => index + 1),
      );
    }),
    { seed: 5 },
  );
});
