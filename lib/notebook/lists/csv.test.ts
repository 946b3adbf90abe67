import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv';

test('what is written as a table reads back the same', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((each) => !/^[=@+\-'\t\r]|\r/.test(each) && each.trim() === each && each !== '');
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      // A header of plain names decides the separator.
      const read = readCsv(writeCsv([['a', 'b', 'c', 'd'], ...rows]).replace('\uFEFF', ''));
      expect(read.ok && read.value.slice(1).map(({ fields }) => fields)).toEqual(rows);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-cmd', "'-cmd"],
  ['-5', '-5'],
  ['+1,200.5', '"+1,200.5"'],
  ['-12%', '-12%'],
  ['a "b"', '"a ""b"""'],
])('%s is written as %s, so that no spreadsheet runs it', (content, written) =>
  expect(writeCsv([[content]])).toBe(`\uFEFF${written}\r\n`),
);
