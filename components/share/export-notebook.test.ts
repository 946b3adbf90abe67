import { expect, test } from 'vitest';
import { fileName } from './export-notebook';

test.each([
  ['Dates and counting', 'Dates and counting'],
  ['日期与计数', '日期与计数'],
  ['a/b\\c: "d"?', 'a b c d'],
  ['../../etc', 'etc'],
  ['', 'notebook'],
  ['  ...  ', 'notebook'],
])('%j is kept in %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});
