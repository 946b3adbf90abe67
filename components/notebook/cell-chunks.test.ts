import { expect, test } from 'vitest';
import type { Cell } from '@/lib/notebook/cell';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import { chunksOf } from './cell-chunks';

const many = (count: number): Cell[] =>
  Array.from({ length: count }, (_, at) => newQuestionCell(`c${at}`, `a${at}`));
const shape = (chunks: ReturnType<typeof chunksOf>) => chunks.map(({ from, cells }) => [from, cells.length]);

test('a notebook is divided in order, and again in the same way', () => {
  const cells = many(100);
  const chunks = chunksOf(cells, []);
  expect(shape(chunks)).toEqual([
    [0, 40],
    [40, 40],
    [80, 20],
  ]);
  expect(chunks.flatMap((chunk) => chunk.cells)).toEqual(cells);
  const again = chunksOf(cells, chunks);
  expect(again.map((chunk, at) => chunk === chunks[at])).toEqual([true, true, true]);
});

test('typing in one cell leaves the other chunks as they are', () => {
  const cells = many(100);
  const chunks = chunksOf(cells, []);
  const typed = cells.with(50, newQuestionCell('c50', 'a50', 'new words'));
  expect(chunksOf(typed, chunks).map((chunk, at) => chunk === chunks[at])).toEqual([true, false, true]);
});

const fresh = newQuestionCell('x', 'Z');

test.each<[string, (cells: Cell[]) => Cell[], string]>([
  ['a cell put at the top', (cells) => [fresh, ...cells], '1 40 40 20'],
  ['a cell put into a chunk', (cells) => cells.toSpliced(30, 0, fresh), '41 40 20'],
  ['a cell put between two chunks', (cells) => cells.toSpliced(40, 0, fresh), '40 1 40 20'],
  ['a cell taken away', (cells) => cells.toSpliced(3, 1), '39 40 20'],
  ['the first of a chunk taken away', (cells) => cells.toSpliced(40, 1), '40 39 20'],
  ['a cell moved', (cells) => cells.toSpliced(3, 1).toSpliced(60, 0, ...cells.slice(3, 4)), '39 41 20'],
  ['many cells put at the end', (cells) => [...cells, ...many(150).slice(100)], '40 40 40 30'],
])('%s moves no other cell to another chunk', (_what, change, expected) => {
  const cells = many(100);
  const chunks = chunksOf(cells, []);
  const changed = change(cells);
  const after = chunksOf(changed, chunks);
  expect(after.flatMap((chunk) => chunk.cells)).toEqual(changed);
  expect(after.map((chunk) => changed[chunk.from] === chunk.cells[0])).not.toContain(false);
  expect(after.map((chunk) => chunk.cells.length).join(' ')).toBe(expected);
  expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
  const homes = (list: typeof chunks) =>
    new Map(list.flatMap(({ key, cells: held }) => held.map(({ id }) => [id, key])));
  const [was, is] = [homes(chunks), homes(after)];
  const moved = cells.filter(({ id }) => is.has(id) && is.get(id) !== was.get(id));
  expect(moved.length).toBeLessThanOrEqual(_what === 'a cell moved' ? 1 : 0);
});
