import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxFileBytes, readFile, writeFile } from './file';
import { newTextCell } from './new-cell';
import { answeredNotebook } from './testing/answered-notebook';
import { someNotebook } from './testing/arbitrary-notebook';

const withCells = (cells: unknown) =>
  JSON.stringify({ wand: 1, notebook: { title: '', model: null, cells } });
const plain = { kind: 'text', id: 'a', position: 'a0', text: '' };

describe('a notebook file', () => {
  test('reads back whole, traces, drafts and expected answers included', () => {
    expect(readFile(writeFile(answeredNotebook))).toEqual({ ok: true, value: answeredNotebook });
    fc.assert(
      fc.property(someNotebook, (notebook) => {
        expect(readFile(writeFile(notebook))).toEqual({ ok: true, value: notebook });
      }),
    );
  });

  test('takes the order of its cells as it stands and remakes positions that disagree', () => {
    const read = readFile(
      withCells([
        { ...plain, position: 'z' },
        { ...plain, id: 'b' },
      ]),
    );
    expect(read).toEqual({
      ok: true,
      value: { title: '', model: null, cells: [newTextCell('a', 'a0'), newTextCell('b', 'a1')] },
    });
  });

  test.each([
    ['{', { code: 'not-json' }],
    ['[1, 2]', { code: 'not-wand' }],
    ['{"cells": [], "nbformat": 4}', { code: 'not-wand' }],
    ['{"wand": 2, "notebook": {}}', { code: 'unknown-version', version: '2', knownVersion: 1 }],
    [withCells([{ ...plain, text: 7 }]), { code: 'invalid', path: 'notebook.cells[0].text' }],
    [withCells([plain, { ...plain, script: 'x' }]), { code: 'invalid', path: 'notebook.cells[1]' }],
    [
      withCells([plain, plain]),
      { code: 'invalid', path: 'notebook.cells[1].id', detail: 'The id "a" stands twice.' },
    ],
    [withCells(Array(2_001).fill(plain)), { code: 'invalid', path: 'notebook.cells' }],
    [`${'['.repeat(5_000)}${']'.repeat(5_000)}`, { code: 'too-deep' }],
    [
      `"${'é'.repeat(maxFileBytes / 2)}"`,
      { code: 'too-large', bytes: maxFileBytes + 2, maxBytes: maxFileBytes },
    ],
  ])('that is none is refused in words: %.40s', (text, problem) => {
    expect(readFile(text)).toMatchObject({ ok: false, problem });
  });

  test('with brackets in its text is not taken for a deep one', () => {
    const text = '["{[\\"'.repeat(100);
    expect(readFile(withCells([{ ...plain, text }]))).toMatchObject({ ok: true });
  });
});
