import { describe, expect, it } from 'vitest';
import type { Cell, DataCell } from '@/lib/notebook/cell';
import { dataSetOf } from '@/lib/notebook/data/data-set-of';
import { newTextCell } from '@/lib/notebook/new-cell';
import { dataRef } from '@/lib/reasoning/data-set';
import type { Part } from './part';
import { applyRoomAction, newRoomState, openRound, type RoomAction, type RoomState } from './room-state';
import { type RoomView, roomViewOf, roomViewSchema } from './room-view';
import { slidesOf } from './slides';
import { stopsOf } from './stops';
import { answeredCell } from './testing/answered-cell';
import { applyViewChange, viewChange, viewChangeSchema } from './view-change';

const cells: Cell[] = [
  newTextCell('intro', 'a', 'Hello'),
  answeredCell('apples', [], '987654'),
  answeredCell('pears', [], '123321'),
];

const act = (state: RoomState, ...actions: RoomAction[]) =>
  actions.reduce((now, action) => applyRoomAction(now, action, slidesOf(cells, now.left)), state);
const go = (cell: string, part: Part): RoomAction => ({ do: 'go', to: { cell, part } });
const viewOf = (state: RoomState): RoomView =>
  roomViewSchema.parse(roomViewOf('Sums', slidesOf(cells, state.left), state));
const round = (state: RoomState, id = 'apples') => {
  const slide = slidesOf(cells, state.left).find((each) => each.id === id);
  return slide ? openRound(state, slide) : 'no slide';
};

describe('what followers are sent', () => {
  it('is nothing before the first step, and then what was unfolded', () => {
    expect(viewOf(newRoomState)).toEqual({ title: 'Sums', place: null, paused: false, slides: [] });
    const at = act(newRoomState, go('apples', 'program'));
    expect(viewOf(at).slides.map(({ id, parts }) => [id, parts.map(({ part }) => part)])).toEqual([
      ['apples', ['question', 'predict', 'program']],
    ]);
  });

  it.each<[Part, string[]]>([
    ['question', ['answer(', 'printed-', '987654', '"program"', '123321', 'pears']],
    ['predict', ['answer(', 'printed-', '987654', '123321', 'pears']],
    ['program', ['"returned"', '"console"', '123321', 'pears']],
    ['run', ['"returned"', '123321', 'pears']],
    ['answer', ['123321', 'pears']],
  ])('holds, unfolded up to the %s, nothing of what comes after it', (part, hidden) => {
    const sent = JSON.stringify(viewOf(act(newRoomState, go('intro', 'text'), go('apples', part))));
    expect(sent).toContain('Hello');
    for (const words of hidden) expect(sent).not.toContain(words);
  });

  it.each<[Extract<RoomAction, { do: 'leave-out' }>['parts'], string[]]>([
    [['program'], ['answer(987654)', 'console.log']],
    [
      ['run', 'program'],
      ['printed-apples', 'console.log'],
    ],
    [['answer', 'program'], ['987654']],
  ])('holds nothing of %j where that is left out', (parts, hidden) => {
    const sent = JSON.stringify(viewOf(act(newRoomState, { do: 'leave-out', parts }, go('apples', 'ways'))));
    for (const words of hidden) expect(sent).not.toContain(words);
  });

  it('keeps what was shown when the teacher goes back, and says where the teacher is', () => {
    const back = act(newRoomState, go('apples', 'answer'), go('intro', 'text'), go('apples', 'question'));
    expect(viewOf(back).place).toEqual({ cell: 'apples', part: 'question' });
    expect(viewOf(back).slides.map(({ id, parts }) => [id, parts.length])).toEqual([
      ['intro', 1],
      ['apples', 6],
    ]);
  });

  it('does not follow to a cell that is not there', () => {
    expect(act(newRoomState, go('gone', 'answer'))).toBe(newRoomState);
  });
});

describe('data', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => 5_000 + row);
  const sales = (count: number): DataCell => ({
    kind: 'data',
    id: 'd',
    position: 'a',
    name: 'sales',
    columns: [{ name: 'amount', type: 'number', values: rows(count) }],
  });
  const lesson = (data: DataCell): Cell[] => {
    const question = answeredCell('apples');
    const trace = question.trace.map((event) =>
      event.type === 'written' ? { ...event, program: 'answer(data.sales.length)' } : event,
    );
    const told = { type: 'data' as const, at: 1, data: [dataRef(dataSetOf(data))] };
    return [data, { ...question, trace: [...trace.slice(0, 1), told, ...trace.slice(1)] }];
  };
  const sentAt = (part: Part, cell: string, data: DataCell) => {
    const slides = slidesOf(lesson(data));
    return roomViewSchema.parse(
      roomViewOf('Sums', slides, applyRoomAction(newRoomState, go(cell, part), slides)),
    );
  };

  it('is sent with its own slide, and with a program that is stepped through', () => {
    expect(JSON.stringify(sentAt('program', 'apples', sales(3)))).not.toContain('5002');
    expect(sentAt('data', 'd', sales(3)).slides[0]?.parts).toMatchObject([{ part: 'data' }]);
    expect(JSON.stringify(sentAt('steps', 'apples', sales(3)))).toContain('5002');
  });

  it('that is too much for phones is not stepped through', () => {
    const parts = sentAt('answer', 'apples', sales(60_000)).slides[0]?.parts ?? [];
    expect(parts.map(({ part }) => part)).toEqual(['question', 'predict', 'program', 'run', 'answer']);
    expect(JSON.stringify(parts)).not.toContain('5002');
  });
});

describe('a change of the view', () => {
  it('leads from each step to the next, and holds only what is new', () => {
    let state = newRoomState;
    let followed = viewOf(state);
    for (const stop of [...stopsOf(slidesOf(cells)), { cell: 'intro', part: 'text' as const }]) {
      state = act(state, { do: 'go', to: stop });
      const change = viewChangeSchema.parse(viewChange(followed, viewOf(state)));
      expect(change.slides.flatMap(({ parts }) => parts).length).toBeLessThanOrEqual(1);
      followed = applyViewChange(followed, change) ?? followed;
      expect(followed).toEqual(viewOf(state));
    }
  });

  it('takes away what is left out from now on', () => {
    const open = act(newRoomState, go('apples', 'answer'));
    const left = act(open, { do: 'leave-out', parts: ['program'] });
    const change = viewChange(viewOf(open), viewOf(left));
    expect(applyViewChange(viewOf(open), change)).toEqual(viewOf(left));
  });

  it('is refused by a view that it does not follow', () => {
    const one = viewOf(act(newRoomState, go('apples', 'run')));
    const change = viewChange(one, viewOf(act(newRoomState, go('apples', 'answer'))));
    expect(applyViewChange(viewOf(newRoomState), change)).toBe(null);
  });
});

describe('predicting', () => {
  const asked = act(newRoomState, go('apples', 'predict'));
  it.each<[string, RoomState, 1 | 2 | null]>([
    ['is closed before it is asked', act(newRoomState, go('apples', 'question')), null],
    ['is open once it is asked', asked, 1],
    ['stays open beside the program', act(asked, go('apples', 'program')), 1],
    ['stays open while the teacher goes back', act(asked, go('apples', 'question')), 1],
    ['is over when the run is shown', act(asked, go('apples', 'run')), null],
    ['is not reopened by going back', act(asked, go('apples', 'answer'), go('apples', 'predict')), null],
    ['may be asked again', act(asked, { do: 'ask-again', cell: 'apples', again: true }), 2],
    ['is not asked where it is left out', act(asked, { do: 'leave-out', parts: ['predict'] }), null],
  ])('%s', (_what, state, expected) => expect(round(state)).toBe(expected));
});

describe('what the class predicted', () => {
  const spread = [{ predictions: 2, answers: [{ text: '4', count: 2 }] }];
  const show = (state: RoomState, shown = true) =>
    applyRoomAction(state, { do: 'show-spread', cell: 'apples', shown }, slidesOf(cells, state.left), spread);
  const told = (state: RoomState) => viewOf(state).slides.find(({ id }) => id === 'apples')?.spread;
  const revealed = act(newRoomState, go('apples', 'answer'));

  it.each<[string, RoomState, unknown]>([
    ['is not shown by itself', revealed, undefined],
    ['is shown when the teacher wants it', show(revealed), spread],
    ['is not shown before the answer is', show(act(newRoomState, go('apples', 'run'))), undefined],
    [
      'is not shown early by what was wanted early',
      act(show(act(newRoomState, go('apples', 'run'))), go('apples', 'answer')),
      undefined,
    ],
    ['stays when the teacher goes back', act(show(revealed), go('apples', 'question')), spread],
    ['is taken away again', show(show(revealed), false), undefined],
  ])('%s', (_what, state, expected) => expect(told(state)).toEqual(expected));

  it('travels as a change', () => {
    const change = viewChange(viewOf(revealed), viewOf(show(revealed)));
    expect(applyViewChange(viewOf(revealed), change)).toEqual(viewOf(show(revealed)));
  });
});
