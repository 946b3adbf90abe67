import { expect, test } from 'vitest';
import { constantsOf } from './constants';
import { parseProgram } from './parse-program';

function read(text: string) {
  const program = parseProgram(text);
  return program
    ? constantsOf(program).map((constant) => ({
        ...constant,
        text: text.slice(constant.start, constant.end),
      }))
    : undefined;
}

test.each([
  ['const eggs = 16; // "16 eggs"', { text: '16', value: 16, name: 'eggs', cited: '16 eggs', line: 1 }],
  ['const share = 3 / 4; // "three quarters"', { text: '3 / 4', value: 0.75, cited: 'three quarters' }],
  ['// 每天 16 个\nlet eggs = 16;', { value: 16, cited: '每天 16 个', line: 2 }],
  ['const people = 2.5e6;', { value: 2_500_000, cited: undefined }],
  ['const debt = -5;', { text: '-5', value: -5 }],
  ['const big = 12_000n;', { text: '12_000n', value: 12_000, big: true }],
  ['const n = BigInt(7);', { value: 7, name: 'n' }],
  ['const house = { rooms: 4 };', { value: 4, name: 'rooms' }],
  ['return 4', { value: 4, line: 1 }],
])('%j', (program, constant) => {
  expect(read(program)).toEqual([expect.objectContaining(constant)]);
});

test('a list gives its name and place to its items', () => {
  const items = read('const marks = [3, 5, 8];');
  expect(items?.map(({ value, name, list }) => [value, name, list])).toEqual([
    [3, 'marks', 14],
    [5, 'marks', 14],
    [8, 'marks', 14],
  ]);
});

test('a computed number knows its parts', () => {
  expect(
    read('const left = 16 - 3 - 4;')?.map(({ value, parts }) => [value, parts.map((part) => part.value)]),
  ).toEqual([[9, [13, 4]]]);
});

test.each([
  'x.toFixed(2);',
  'list[3];',
  'parseInt(text, 10);',
  'new Date(year, 5);',
  'Math.round(price * 100);',
  'Math.round(price) / 100;',
])('the number of %j serves the program', (program) => {
  expect(read(program)?.map(({ technical }) => technical)).toEqual([true]);
});

test.each(['x.concat(2);', 'Math.max(2, x);', 'new Date(2026);', 'price / 100;', 'const second = 2;'])(
  'the number of %j may be the question’s',
  (program) => {
    expect(read(program)?.map(({ technical }) => technical)).toEqual([false]);
  },
);

test('names, keys and texts are no numbers', () => {
  expect(read('const a1 = "12"; const b = { 3: a1 }; `4`;')).toEqual([]);
});

test('a program nested deeper than anyone writes is not read', () => {
  expect(read(`answer(${'1 + '.repeat(3_000)}1);`)).toBeUndefined();
});

test('what does not parse has no reading', () => {
  expect([read('const = 3'), read('import x from "y";'), read('(('.repeat(50_000))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
