import { expect, test } from 'vitest';
import { markedPieces } from './marked-pieces';

const marks = [
  { start: 2, end: 4, index: 0 },
  { start: 6, end: 9, index: 1 },
];

test.each<[text: string, from: number, pieces: [string, number | null][]]>([
  [
    '0123456789',
    0,
    [
      ['01', null],
      ['23', 0],
      ['45', null],
      ['678', 1],
      ['9', null],
    ],
  ],
  [
    '3456',
    3,
    [
      ['3', 0],
      ['45', null],
      ['6', 1],
    ],
  ],
  ['78', 7, [['78', 1]]],
  ['45', 4, [['45', null]]],
  ['', 0, []],
])('%j from %d on', (text, from, pieces) => {
  expect(markedPieces(text, from, marks).map((piece) => [piece.text, piece.mark])).toEqual(pieces);
});
