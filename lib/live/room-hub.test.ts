import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyRoomAction, newRoomState, type RoomAction } from '@/lib/lesson/room-state';
import { slidesOf } from '@/lib/lesson/slides';
import { answeredCell } from '@/lib/lesson/testing/answered-cell';
import type { ChannelRoom } from './room-channel';
import { RoomHub, type RoomNotice } from './room-hub';

/** The hub against a store that is a variable, and browsers that are readers of its streams. */

let room: ChannelRoom | null;
let reads: number;
let hear: (notice: RoomNotice) => void;
let hub: RoomHub;

beforeEach(() => {
  vi.useFakeTimers();
  reads = 0;
  room = {
    id: 'r',
    code: 'ABCDEF',
    version: 1,
    title: 'Sums',
    cells: [answeredCell('apples'), answeredCell('pears')],
    state: newRoomState,
  };
  hub = newHub();
});
afterEach(() => vi.useRealTimers());

const newHub = () =>
  new RoomHub({
    readRoom: async () => {
      reads += 1;
      return room;
    },
    readBoard: async () => ({ people: 3, rounds: [] }),
    readNames: async () => [],
    listen: (listener) => {
      hear = listener;
    },
  });

const settle = () => vi.advanceTimersByTimeAsync(0);

/** A browser: what it was sent so far, as text. */
function browser(response: Response | null) {
  const reader = response?.body?.getReader();
  const seen = { text: '', ended: false };
  const pump = async () => {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      seen.text += new TextDecoder().decode(part.value);
    }
    seen.ended = true;
  };
  void pump();
  const versions = () => [...seen.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  const events = () => [...seen.text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
  return { seen, versions, events, leave: () => reader?.cancel() };
}

async function act(...actions: RoomAction[]) {
  for (const action of actions) {
    if (!room) return;
    const state = applyRoomAction(room.state, action, slidesOf(room.cells, room.state.left));
    room = { ...room, state, version: room.version + 1 };
    hear({ room: 'r', what: 'state' });
    await settle();
  }
}
const go = (part: 'question' | 'program' | 'answer', cell = 'apples'): RoomAction => ({
  do: 'go',
  to: { cell, part },
});

describe('followers', () => {
  it('get the whole first, then what is new, and never what is not unfolded', async () => {
    const one = browser(await hub.follow('r', null));
    await act(go('question'), go('program'));
    expect(one.events()).toEqual(['whole', 'change', 'change']);
    expect(one.versions()).toEqual([1, 2, 3]);
    expect(one.seen.text).not.toContain('"returned"');
    expect(one.seen.text).not.toContain('pears');
    expect(one.seen.text.match(/How many apples/g)).toHaveLength(1);
  });

  it('who come back get what they missed, the whole where that is too long ago, nothing where nothing is new', async () => {
    const first = browser(await hub.follow('r', null));
    await act(go('question'), go('program'), go('answer'));
    const [late, none, ancient] = [
      browser(await hub.follow('r', 2)),
      browser(await hub.follow('r', 4)),
      browser(await hub.follow('r', 99)),
    ];
    await settle();
    expect(late.versions()).toEqual([3, 4]);
    expect([none.events(), ancient.events()]).toEqual([[], ['whole']]);
    first.leave();
  });

  it('of another process, or of a server that was started anew, go on where they were', async () => {
    browser(await hub.follow('r', null));
    await act(go('question'));
    hub.end();
    expect((await hub.follow('r', 2))?.status).toBe(503);
    hub = newHub();
    const same = browser(await hub.follow('r', 2));
    await act(go('program'));
    expect([same.events(), same.versions()]).toEqual([['change'], [3]]);
  });

  it('make no more than one read of the store for a change, however many they are', async () => {
    const many = await Promise.all(Array.from({ length: 300 }, () => hub.follow('r', null)));
    const browsers = many.map(browser);
    expect(reads).toBe(1);
    await act(go('answer'));
    expect(reads).toBe(2);
    expect(browsers.every((each) => each.versions().at(-1) === 2)).toBe(true);
    for (const each of browsers) each.leave();
  });

  it('are told of the end, and the stream ends', async () => {
    const one = browser(await hub.follow('r', null));
    room = null;
    hear({ room: 'r', what: 'state' });
    await settle();
    expect([one.events(), one.seen.ended]).toEqual([['whole', 'closed'], true]);
    expect(await hub.follow('r', null)).toBe(null);
  });

  it('hear from time to time that the stream lives', async () => {
    const one = browser(await hub.follow('r', 1));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(one.events()).toEqual(['beat', 'beat']);
  });

  it('who do not take what they are sent are let go instead of filling the memory', async () => {
    const response = await hub.follow('r', null);
    for (let n = 0; n < 100; n += 1) await act({ do: 'pause', paused: n % 2 === 0 });
    const one = browser(response);
    await settle();
    expect(one.seen.ended).toBe(true);
    expect(one.versions().length).toBeLessThanOrEqual(64);
  });

  it('catch up when notices may have been lost', async () => {
    const one = browser(await hub.follow('r', null));
    if (room) room = { ...room, version: 2, state: { ...room.state, paused: true } };
    hear('missed');
    await settle();
    expect(one.versions()).toEqual([1, 2]);
  });
});

describe('the teacher', () => {
  it('sees who follows and one board for many predictions', async () => {
    const teacher = browser(await hub.watch('r'));
    const student = browser(await hub.follow('r', null));
    await vi.advanceTimersByTimeAsync(400);
    expect(teacher.events()).toEqual(['room', 'board', 'names']);
    expect(teacher.seen.text).toContain('"people":3,"rounds":[],"following":1');
    for (let n = 0; n < 300; n += 1) hear({ room: 'r', what: 'predictions' });
    await vi.advanceTimersByTimeAsync(400);
    expect(teacher.events()).toEqual(['room', 'board', 'names', 'board']);
    student.leave();
    await vi.advanceTimersByTimeAsync(400);
    expect(teacher.seen.text).toContain('"following":0');
  });
});
