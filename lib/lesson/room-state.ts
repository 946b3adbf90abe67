import * as z from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';
import { type ClassRound, classRoundSchema } from '@/lib/notebook/class-result';
import { isAfter, leavableParts, partSchema, type Stop, stopSchema } from './part';
import type { Slide } from './slides';
import { stopIndex, stopsOf } from './stops';

/** What a class predicted about one cell: the first asking, and the second after talking. */
export const spreadSchema = z.array(classRoundSchema).max(2);

/** Where a live room stands; all that its followers are shown follows from this and the lesson's cells. */
export const roomStateSchema = z.strictObject({
  /** Where the teacher is. Null before the first step. */
  place: stopSchema.nullable().default(null),
  /** How far each cell was ever unfolded: going back folds nothing up again in the students' hands. */
  unfolded: z.record(cellIdSchema, partSchema).default({}),
  /** The parts that the teacher leaves out. */
  left: z.array(z.enum(leavableParts)).max(leavableParts.length).default([]),
  /** While it is paused nobody may predict, and phones ask to look up. */
  paused: z.boolean().default(false),
  /** Nicknames are shown to nobody. */
  anonymous: z.boolean().default(false),
  /** The cells that were asked a second time, after talking. */
  again: z.array(cellIdSchema).max(2_000).default([]),
  /** What the class predicted, for the cells where the teacher shows it to everybody: no names. */
  spreads: z.record(cellIdSchema, spreadSchema).default({}),
});
export type RoomState = z.infer<typeof roomStateSchema>;

export const newRoomState: RoomState = roomStateSchema.parse({});

/** What the teacher does with a room. Each says what is to be, not what is to change, so a retry does no harm. */
export const roomActionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('go'), to: stopSchema }),
  z.strictObject({ do: z.literal('leave-out'), parts: roomStateSchema.shape.left.unwrap() }),
  z.strictObject({ do: z.literal('pause'), paused: z.boolean() }),
  z.strictObject({ do: z.literal('anonymise'), anonymous: z.boolean() }),
  z.strictObject({ do: z.literal('ask-again'), cell: cellIdSchema, again: z.boolean() }),
  z.strictObject({ do: z.literal('show-spread'), cell: cellIdSchema, shown: z.boolean() }),
]);
export type RoomAction = z.infer<typeof roomActionSchema>;

/**
 * The state after an action; the same object where nothing changes. `slides` are those of the state, `spread` is what
 * the class predicted about the action's cell, where it is to be shown.
 */
export function applyRoomAction(
  state: RoomState,
  action: RoomAction,
  slides: readonly Slide[],
  spread: readonly ClassRound[] = [],
): RoomState {
  switch (action.do) {
    case 'go':
      return go(state, action.to, slides);
    case 'leave-out':
      return sameList(state.left, action.parts) ? state : { ...state, left: [...new Set(action.parts)] };
    case 'pause':
      return state.paused === action.paused ? state : { ...state, paused: action.paused };
    case 'anonymise':
      return state.anonymous === action.anonymous ? state : { ...state, anonymous: action.anonymous };
    case 'ask-again': {
      const others = state.again.filter((cell) => cell !== action.cell);
      return { ...state, again: action.again ? [...others, action.cell] : others };
    }
    case 'show-spread': {
      const { [action.cell]: before, ...others } = state.spreads;
      if (!action.shown) return before === undefined ? state : { ...state, spreads: others };
      if (before !== undefined || spread.length === 0 || !isRevealed(state, action.cell)) return state;
      return { ...state, spreads: { ...others, [action.cell]: [...spread] } };
    }
  }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

function go(state: RoomState, to: Stop, slides: readonly Slide[]): RoomState {
  const stops = stopsOf(slides);
  const place = stops[stopIndex(stops, to)];
  if (!place || place.cell !== to.cell) return state;
  const before = state.unfolded[place.cell];
  const further = before === undefined || isAfter(place.part, before);
  const unfolded = further ? { ...state.unfolded, [place.cell]: place.part } : state.unfolded;
  const same = !further && state.place?.cell === place.cell && state.place.part === place.part;
  return same ? state : { ...state, place, unfolded };
}

/** Whether the class has seen a cell's answer: what it predicted gives nothing away any more, and can't change. */
export function isRevealed({ unfolded }: RoomState, cell: string): boolean {
  const furthest = unfolded[cell];
  return furthest !== undefined && !isAfter('answer', furthest);
}

/**
 * Which asking of a slide's prediction is open: the first, or the second after talking. Null before it is asked, and
 * as soon as something that may show the answer is unfolded.
 */
export function openRound(state: RoomState, slide: Slide): 1 | 2 | null {
  const furthest = state.unfolded[slide.id];
  if (furthest === undefined || !slide.parts.includes('predict')) return null;
  if (isAfter('predict', furthest) || isAfter(furthest, 'program')) return null;
  return state.again.includes(slide.id) ? 2 : 1;
}
