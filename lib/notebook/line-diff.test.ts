import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './line-diff';

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, line }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${line}`);

test.each([
  ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
  ['', 'a', ['+a']],
  ['a', '', ['-a']],
  ['a\nb', 'b\na', ['-a', ' b', '+a']],
  ['a\n\nb', 'a\nb', [' a', '-', ' b']],
  ['same', 'same', [' same']],
  ['a\nb\nc\nd', 'x\nb\nc\ny', ['-a', '+x', ' b', ' c', '-d', '+y']],
])('from %j to %j', (before, after, lines) => {
  expect(shown(before, after)).toEqual(lines);
});

test('what is not added gives the text before, what is not removed the text after', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before.join('\n'), after.join('\n'));
      const without = (kind: string) => lines.filter((each) => each.kind !== kind).map(({ line }) => line);
      expect(without('added')).toEqual(before);
      expect(without('removed')).toEqual(after);
      expect(lines.flatMap(({ number }) => number ?? [])).toEqual(after.map((_, index) => index + 1));
    }),
  );
});

test('two long texts that have nothing in common are shown one after the other, at once', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word} ${at}`).join('\n');
  expect(diffLines(long('a'), long('b'))).toHaveLength(6_000);
});
