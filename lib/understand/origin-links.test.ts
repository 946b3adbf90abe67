import { expect, test } from 'vitest';
import { linkedTo, type Pointed } from './origin-links';
import { originsOf } from './origins';

const program =
  'const rate = 15;\nconst whole = 240;\nconst tip = 9;\nconst part = whole * rate / 100;\nanswer(part);';
const origins = originsOf('What is 15% of 240, if 9 and 9 more do not count?', program);

/** The numbers, constants and lines that light up together. */
function lit(pointed: Pointed | null) {
  if (!origins) return undefined;
  const { numbers, constants, lines } = linkedTo(pointed, origins);
  return [[...numbers], [...constants], [...lines]];
}

test.each<[string, Pointed | null, number[][]]>([
  ['nothing', null, [[], [], []]],
  ['15 %', { kind: 'number', index: 0 }, [[0], [0, 3], []]],
  ['the constant 240', { kind: 'constant', index: 1 }, [[1], [1], []]],
  ['a constant that may be either 9', { kind: 'constant', index: 2 }, [[2, 3], [2], []]],
  ['the answer', { kind: 'answer' }, [[0, 1], [0, 1, 3], [4]]],
])('with %s goes', (_, pointed, expected) => {
  expect(lit(pointed)).toEqual(expected);
});
