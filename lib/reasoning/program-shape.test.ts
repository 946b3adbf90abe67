import { expect, test } from 'vitest';
import { byShape, programShape } from './program-shape';

test.each([
  ['names', 'const a = 3;\nanswer(a * 2)', 'const boxes = 3;\nanswer(boxes * 2);', true],
  ['comments and space', 'answer(1 + 2) // sum', '/* x */ answer(1+2);', true],
  ['numbers', 'answer(1)', 'answer(2)', false],
  [
    'which name stands where',
    'const a = 1, b = 2; answer(a - b)',
    'const a = 1, b = 2; answer(b - a)',
    false,
  ],
  ['members', 'answer([1].length)', 'answer([1].size)', false],
  ['text', "answer('a')", "answer('b')", false],
  ['what the sandbox offers', 'answer(Math.max(1, 2))', 'answer(Number.max(1, 2))', false],
  ['a comment sign inside text', "answer('//a')", "answer('//b')", false],
])('programs that differ in %s: alike or not', (_what, a, b, alike) => {
  expect(programShape(a) === programShape(b)).toBe(alike);
});

test('gathers what is alike, in order', () => {
  const programs = ['answer(1)', 'const x = 1; answer(x)', 'answer(1);'];
  expect(byShape(programs, (program) => program)).toEqual([
    ['answer(1)', 'answer(1);'],
    ['const x = 1; answer(x)'],
  ]);
});
