import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trace } from '../reasoning/trace';
import { cellLine } from './cell-line';
import { applyHistory, type History, type HistoryAction, startHistory } from './history';
import { newQuestionCell, newTextCell } from './new-cell';
import type { Notebook } from './notebook';
import type { Edit } from './notebook-edit';
import { someEdit, someNotebook } from './testing/arbitrary-notebook';

const notebook: Notebook = {
  title: '',
  model: null,
  cells: [newQuestionCell('q', 'a0'), newTextCell('t', 'a1')],
};
const play = (...actions: HistoryAction[]): History => actions.reduce(applyHistory, startHistory(notebook));
const edit = (change: Edit, at = 0): HistoryAction => ({ type: 'edit', edit: change, at });
const typed = (question: string, at: number) => edit({ type: 'change-question', id: 'q', question }, at);
const undo: HistoryAction = { type: 'undo' };
const redo: HistoryAction = { type: 'redo' };
const words = ({ present: { cells } }: History) => cells.map(cellLine);
const traceOf = ({ present: { cells } }: History) => (cells[0]?.kind === 'question' ? cells[0].trace : null);

const asked = (at: number): Trace => [
  { type: 'asked', at, question: '', strategy: 'program-with-repair', model: 'offline:writer' },
];
const stopped = (at: number): Trace => [...asked(at), { type: 'stopped', at }];
const start = (at: number) => edit({ type: 'start-trace', id: 'q', trace: asked(at) });
const grow = (at: number) => edit({ type: 'set-trace', id: 'q', trace: stopped(at) });

describe('undo', () => {
  test('takes back typing up to the last pause', () => {
    const actions = [typed('a', 0), typed('ab', 900), typed('abc', 1_800), typed('abcd', 2_900)];
    expect(words(play(...actions, undo))).toEqual(['abc', '']);
    expect(words(play(...actions, undo, undo))).toEqual(['', '']);
  });

  test('keeps typing in two cells apart', () => {
    const actions = [typed('a', 0), edit({ type: 'change-text', id: 't', text: 'x' }, 1), typed('ab', 2)];
    expect(words(play(...actions, undo))).toEqual(['a', 'x']);
    expect(words(play(...actions, undo, undo))).toEqual(['a', '']);
  });

  test('of "ask again" brings the earlier trace back, and redo the newer one as it had become', () => {
    const again = [start(1), grow(1), start(2), grow(2)];
    expect(traceOf(play(...again, undo))).toEqual(stopped(1));
    expect(traceOf(play(...again, undo, redo))).toEqual(stopped(2));
  });

  test('passes over solving and the first asking', () => {
    expect(play(typed('a', 0), start(1), grow(1), undo)).toMatchObject({
      present: { cells: [{ question: '', trace: stopped(1) }, {}] },
    });
  });

  test('leaves alone what another tab changed meanwhile', () => {
    const other: HistoryAction = {
      type: 'take-over',
      edit: { type: 'change-text', id: 't', text: 'theirs' },
    };
    expect(words(play(typed('a', 0), other, undo))).toEqual(['', 'theirs']);
  });

  test('passes over steps whose cell is gone', () => {
    const gone: HistoryAction = { type: 'take-over', edit: { type: 'delete-cell', id: 'q' } };
    const actions = [edit({ type: 'change-text', id: 't', text: 'x' }), typed('a', 5), gone];
    expect(words(play(...actions, undo))).toEqual(['']);
  });

  test('with nothing to undo changes nothing', () => {
    const history = startHistory(notebook);
    expect(applyHistory(history, undo)).toBe(history);
  });

  const noSteps = new Set(['set-trace', 'start-trace', 'collapse-cells']);

  test('of everything, then redo of everything, leads back', () => {
    fc.assert(
      fc.property(someNotebook, fc.array(someEdit, { maxLength: 10 }), (first, edits) => {
        const steps = edits.filter(({ type }) => !noSteps.has(type));
        const actions = steps.map((each, at) => edit(each, at * 5_000));
        const done = actions.reduce(applyHistory, startHistory(first));
        const undone = done.past.reduce((history) => applyHistory(history, undo), done);
        expect(undone.present).toEqual(first);
        const redone = undone.future.reduce((history) => applyHistory(history, redo), undone);
        expect(redone.present).toEqual(done.present);
      }),
      { numRuns: 300 },
    );
  });
});
