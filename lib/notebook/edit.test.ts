import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trace } from '../reasoning/trace';
import type { QuestionCell } from './cell';
import { newCellId } from './cell-id';
import { applyEdit } from './edit';
import { newQuestionCell, newTextCell } from './new-cell';
import { type Notebook, notebookSchema } from './notebook';
import type { Edit } from './notebook-edit';
import { compareCells, evenPositions } from './position';
import { someEdit, someNotebook } from './testing/arbitrary-notebook';

const notebookWith = (...cells: Notebook['cells']): Notebook => ({ title: 'T', model: null, cells });
const two = notebookWith(newQuestionCell('a', 'a0', 'one?'), newTextCell('b', 'a1', 'two'));
const ids = (notebook: Notebook) => notebook.cells.map(({ id }) => id);
const applied = (notebook: Notebook, ...edits: Edit[]) =>
  edits.reduce((current, edit) => applyEdit(current, edit).notebook, notebook);

const traceAt = (at: number, program: string): Trace => [
  { type: 'asked', at, question: 'one?', strategy: 'program-with-repair', model: 'offline:writer' },
  { type: 'written', at, attempt: 1, program, prose: '', model: 'offline:writer', usage: {} },
];
const question = (notebook: Notebook): QuestionCell => {
  const cell = notebook.cells[0];
  if (cell?.kind !== 'question') throw new Error('no question');
  return cell;
};

describe('every edit', () => {
  test('followed by its inverse gives the same notebook', () => {
    fc.assert(
      fc.property(someNotebook, fc.array(someEdit, { maxLength: 8 }), (notebook, edits) => {
        let current = notebook;
        for (const edit of edits) {
          const { notebook: next, inverse } = applyEdit(current, edit);
          expect(applyEdit(next, inverse).notebook).toEqual(current);
          current = next;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves cells sorted, ids unique, and a notebook that the schema takes', () => {
    fc.assert(
      fc.property(someNotebook, fc.array(someEdit, { maxLength: 12 }), (notebook, edits) => {
        const { cells, ...rest } = applied(notebook, ...edits);
        expect([...cells].sort(compareCells)).toEqual(cells);
        expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
        expect(notebookSchema.parse({ ...rest, cells })).toEqual({ ...rest, cells });
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the identity of the cells that it leaves alone', () => {
    const { cells } = applied(two, { type: 'change-text', id: 'b', text: 'three' });
    expect(cells[0]).toBe(two.cells[0]);
  });

  test.each<Edit>([
    { type: 'change-question', id: 'gone', question: 'x' },
    { type: 'change-question', id: 'b', question: 'a text cell has none' },
    { type: 'delete-cell', id: 'gone' },
    { type: 'move-cells', ids: ['a'], to: 'up' },
    { type: 'move-cells', ids: ['a', 'b'], to: 'down' },
    { type: 'move-cells', ids: ['gone'], to: 0 },
    { type: 'collapse-cells', ids: ['a'], collapsed: false },
    { type: 'add-cell', id: 'a', kind: 'text', place: { index: 0 } },
    { type: 'restore-earlier', id: 'a', index: 0 },
    { type: 'set-trace', id: 'a', trace: traceAt(1, 'a late event of a solve that was undone') },
  ])('that does not fit changes nothing: %j', (edit) => {
    expect(applyEdit(two, edit).notebook).toBe(two);
  });
});

describe('where cells stand', () => {
  test.each<[Edit, string[]]>([
    [{ type: 'add-cell', id: 'n', kind: 'text', place: { after: null } }, ['n', 'a', 'b']],
    [{ type: 'add-cell', id: 'n', kind: 'text', place: { after: 'a' } }, ['a', 'n', 'b']],
    [{ type: 'add-cell', id: 'n', kind: 'text', place: { after: 'gone' } }, ['a', 'b', 'n']],
    [{ type: 'add-cell', id: 'n', kind: 'text', place: { index: 1 } }, ['a', 'n', 'b']],
    [{ type: 'duplicate-cell', id: 'a', newId: 'n' }, ['a', 'n', 'b']],
    [{ type: 'move-cells', ids: ['a'], to: 'down' }, ['b', 'a']],
    [{ type: 'move-cells', ids: ['b'], to: 0 }, ['b', 'a']],
    [{ type: 'move-cells', ids: ['b'], to: -3 }, ['b', 'a']],
    [{ type: 'paste-cells', cells: two.cells, ids: ['n', 'm'], place: { after: 'a' } }, ['a', 'n', 'm', 'b']],
  ])('%j', (edit, order) => {
    expect(ids(applied(two, edit))).toEqual(order);
  });

  test.each<[string[], 'up' | 'down' | number, string]>([
    [['b', 'c'], 'up', 'bcade'],
    [['b', 'c'], 'down', 'adbce'],
    [['a', 'b'], 'up', 'abcde'],
    [['d', 'e'], 'down', 'abcde'],
    [['b', 'd'], 'up', 'bdace'],
    [['b', 'd'], 'down', 'acebd'],
    [['d', 'b'], 2, 'acbde'],
    [['e', 'a'], 99, 'bcdae'],
  ])('%j moved %s stand as one block: %s', (moving, to, order) => {
    const five: Notebook = {
      ...two,
      cells: evenPositions(5).map((position, at) => newTextCell('abcde'.charAt(at), position)),
    };
    const moved = applied(five, { type: 'move-cells', ids: moving, to });
    expect(ids(moved).join('')).toBe(order);
  });

  test('two tabs that insert at the same place choose different positions', () => {
    const insert = (id: string): string | undefined =>
      applied(two, { type: 'add-cell', id, kind: 'text', place: { after: 'a' } }).cells.find(
        (cell) => cell.id === id,
      )?.position;
    const positions = Array.from({ length: 200 }, () => insert(newCellId()));
    expect(new Set(positions).size).toBeGreaterThan(180);
  });

  test('positions stay short through a thousand insertions at one place', () => {
    let notebook = two;
    for (let count = 0; count < 1_000; count++) {
      notebook = applied(notebook, {
        type: 'add-cell',
        id: `n${count}`,
        kind: 'text',
        place: { after: 'a' },
      });
    }
    expect(ids(notebook).slice(0, 3)).toEqual(['a', 'n999', 'n998']);
    expect(Math.max(...notebook.cells.map(({ position }) => position.length))).toBeLessThanOrEqual(120);
  });

  test.each(['a0', '0', 'zz', 'a10'])(
    'a cell goes between two others even at odd positions: %s',
    (position) => {
      const odd = notebookWith(newTextCell('x', position), newTextCell('y', position));
      const add: Edit = { type: 'add-cell', id: 'n', kind: 'text', place: { after: 'x' } };
      const { notebook, inverse } = applyEdit(odd, add);
      expect(ids(notebook)).toEqual(['x', 'n', 'y']);
      expect(applyEdit(notebook, inverse).notebook).toEqual(odd);
    },
  );
});

describe('traces', () => {
  const asked = applied(two, { type: 'start-trace', id: 'a', trace: traceAt(1, 'first') });

  test('asking again keeps the trace before, and a program typed by hand with it', () => {
    const again = applied(
      asked,
      { type: 'change-draft', id: 'a', draft: 'by hand' },
      { type: 'start-trace', id: 'a', trace: traceAt(2, 'second') },
    );
    expect(question(again)).toEqual({
      ...question(two),
      trace: traceAt(2, 'second'),
      earlier: [[...traceAt(1, 'first'), { type: 'edited', at: 1, attempt: 2, program: 'by hand' }]],
    });
  });

  test('the oldest of eleven earlier traces goes', () => {
    const edits = Array.from(
      { length: 12 },
      (_, at): Edit => ({
        type: 'start-trace',
        id: 'a',
        trace: traceAt(at + 2, `program ${at}`),
      }),
    );
    const { earlier } = question(applied(asked, ...edits));
    expect(earlier.map((trace) => trace[0]?.at)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  test('restoring an earlier trace swaps it with the present one', () => {
    const again = applied(asked, { type: 'start-trace', id: 'a', trace: traceAt(2, 'second') });
    const restored = question(applied(again, { type: 'restore-earlier', id: 'a', index: 0 }));
    expect([restored.trace, restored.earlier]).toEqual([traceAt(1, 'first'), [traceAt(2, 'second')]]);
  });

  test('a draft that was run is a draft no more; one typed meanwhile stays', () => {
    const run: Edit = {
      type: 'set-trace',
      id: 'a',
      trace: [...traceAt(1, 'first'), { type: 'edited', at: 3, attempt: 2, program: 'by hand' }],
    };
    const drafts = ['by hand', 'by hand, and more'].map(
      (draft) => question(applied(asked, { type: 'change-draft', id: 'a', draft }, run)).draft,
    );
    expect(drafts).toEqual([null, 'by hand, and more']);
  });
});
