import { expect, test } from 'vitest';
import { newTextCell } from '@/lib/notebook/new-cell';
import { selectedCells } from './place';

const cells = [...'abcde'].map((id, at) => newTextCell(id, `a${at}`));

test.each([
  ['c', null, 'c'],
  ['d', 'b', 'bcd'],
  ['b', 'd', 'bcd'],
  ['a', 'e', 'abcde'],
  ['c', 'deleted meanwhile', 'c'],
  ['deleted meanwhile', 'c', ''],
])('at %s with the anchor at %s the selection is "%s"', (id, anchor, selected) => {
  const place = { id, anchor, part: 'frame' as const, move: 1 };
  expect(
    selectedCells(cells, place)
      .map((cell) => cell.id)
      .join(''),
  ).toBe(selected);
});
