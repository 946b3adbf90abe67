import { expect, test } from 'vitest';
import { fuzzyMatch } from './fuzzy';

test.each([
  ['move', 'Move cells up', [0, 1, 2, 3]],
  ['mcu', 'Move cells up', [0, 5, 11]],
  ['mocu', 'Move cells up', [0, 1, 5, 11]],
  ['up move', 'Move cells up', [0, 1, 2, 3, 11, 12]],
  ['ｍｏｖｅ', 'Move cells up', [0, 1, 2, 3]],
  ['上移', '上移单元', [0, 1]],
  ['上单', '上移单元', [0, 2]],
  ['', 'Anything', []],
])('"%s" is found in "%s" at %j', (query, text, at) => {
  expect(fuzzyMatch(query, text)?.at).toEqual(at);
});

test.each([
  ['move down', 'Move cells up'],
  ['vu', 'Move cells up'],
  ['移上', '上移单元'],
])('"%s" is not found in "%s"', (query, text) => {
  expect(fuzzyMatch(query, text)).toBeNull();
});

test.each([
  ['run', 'Run all programs', 'Undo and run'],
  ['ru', 'Run all programs', 'Scrub it'],
  ['ask', 'Ask again', 'A task'],
  ['stop', 'Stop', 'Stop all'],
])('"%s" fits "%s" at least as well as "%s"', (query, better, worse) => {
  const score = (text: string) => fuzzyMatch(query, text)?.score ?? -Infinity;
  expect(score(better)).toBeGreaterThanOrEqual(score(worse));
});
