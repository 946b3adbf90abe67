import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/notebook/cell';
import { newQuestionCell, newTextCell } from '@/lib/notebook/new-cell';
import type { Part, Stop } from './part';
import { slidesOf } from './slides';
import { stopAt, stopIndex, stopsOf } from './stops';
import { answeredCell } from './testing/answered-cell';

const answered = answeredCell('b');
const cells: Cell[] = [
  newTextCell('a', 'a', 'Hello'),
  newTextCell('x', 'x', '  '),
  answered,
  newQuestionCell('c', 'c', 'How many?'),
];

describe('slides', () => {
  it('come from the cells that have something to show', () => {
    expect(slidesOf(cells).map(({ id, parts }) => [id, parts])).toEqual([
      ['a', ['text']],
      ['b', ['question', 'predict', 'program', 'steps', 'run', 'answer']],
      ['c', ['question']],
    ]);
  });

  it('show the check after the answer, and other attempts after that', () => {
    const repaired = answeredCell('d', [
      { type: 'writing', at: 1, attempt: 9 },
      { type: 'written', at: 1, attempt: 9, program: 'bad()', prose: '', model: 'm', usage: {} },
    ]);
    const judged: Cell = {
      ...answered,
      trace: [...answered.trace, { type: 'judged', at: 7, attempt: 1, by: 'expected', verdict: 'right' }],
    };
    const ends = slidesOf([repaired, judged]).map(({ parts }) => parts.slice(-2));
    expect(ends).toEqual([
      ['answer', 'ways'],
      ['answer', 'check'],
    ]);
  });

  it.each<[Part[], Part[], string]>([
    [['program'], ['question', 'predict', 'run', 'answer'], 'a program takes along what steps through it'],
    [['answer'], ['question', 'predict', 'program', 'steps', 'run'], 'an answer'],
    [['predict', 'steps'], ['question', 'program', 'run', 'answer'], 'each alone'],
  ])('leave out %j: %s', (left, parts) => {
    expect(slidesOf([answered], left)[0]?.parts).toEqual(parts);
  });

  it('ask for no prediction where the author wants none, or nothing was answered', () => {
    const none: Cell = { ...answered, predict: { kind: 'none' } };
    expect(slidesOf([none])[0]?.parts).not.toContain('predict');
    const open: Cell = { ...newQuestionCell('c', 'c', 'How many?'), predict: { kind: 'text' } };
    expect(slidesOf([open])[0]?.parts).toEqual(['question', 'predict']);
  });
});

describe('stops', () => {
  const stops = stopsOf(slidesOf(cells));

  it('lead from the first part to the last and back, and no further', () => {
    let here = stopAt(stops, null, 0);
    const seen = [here];
    for (let step = 1; step < stops.length; step += 1) {
      here = stopAt(stops, here, 1);
      seen.push(here);
    }
    expect(seen).toEqual(stops);
    expect(stopAt(stops, here, 1)).toEqual(stops.at(-1));
    expect(stopAt(stops, stops[0] ?? null, -1)).toEqual(stops[0]);
    expect(stopAt([], null, 1)).toBe(null);
  });

  it.each<[Stop, Part, string]>([
    [{ cell: 'b', part: 'steps' }, 'program', 'the nearest before a part that was left out'],
    [{ cell: 'gone', part: 'answer' }, 'text', 'the beginning for a cell that is gone'],
    [{ cell: 'c', part: 'ways' }, 'question', 'the last of a cell that has no more'],
  ])('find %j: %s', (place, part) => {
    const some = stopsOf(slidesOf(cells, ['steps']));
    expect(some[stopIndex(some, place)]?.part).toBe(part);
  });
});
