import { expect, test } from 'vitest';
import { readCells, writeCells } from './cells-text';
import { maxFileBytes, writeFile } from './file';
import { newQuestionCell, newTextCell } from './new-cell';
import { answeredNotebook } from './testing/answered-notebook';

const cells = [newQuestionCell('q', 'a0', 'What is 6 × 7?'), newTextCell('t', 'a1', 'A text')];

test('copied cells come back as they were, traces included', () => {
  const copied = [...cells, ...answeredNotebook.cells];
  expect(readCells(writeCells(copied))).toEqual({ ok: true, value: copied });
});

test('a whole notebook file pastes as its cells', () => {
  expect(readCells(writeFile(answeredNotebook))).toEqual({ ok: true, value: answeredNotebook.cells });
});

test.each([
  ['a sentence', 'not-json'],
  ['{"cells": []}', 'not-wand'],
  ['[1, 2]', 'not-wand'],
  [JSON.stringify({ wand: 2, cells }), 'unknown-version'],
  [JSON.stringify({ wand: 1, cells: [] }), 'invalid'],
  [JSON.stringify({ wand: 1, cells, more: true }), 'invalid'],
  [JSON.stringify({ wand: 1, cells: [{ ...cells[0], script: 'x' }] }), 'invalid'],
  [`${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep'],
  [`"${'x'.repeat(maxFileBytes)}"`, 'too-large'],
])('%.40s is refused', (text, code) => {
  expect(readCells(text)).toMatchObject({ ok: false, problem: { code } });
});
