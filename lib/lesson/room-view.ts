import * as z from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';
import { titleSchema } from '@/lib/notebook/notebook';
import { isAfter, stopSchema } from './part';
import { isRevealed, openRound, type RoomState, spreadSchema } from './room-state';
import { shownPartSchema, shownParts } from './shown-part';
import type { Slide } from './slides';

const viewSlideSchema = z.strictObject({
  id: cellIdSchema,
  parts: z.array(shownPartSchema),
  /** Which prediction may be made now: the first or the second. */
  asking: z.literal([1, 2]).nullable(),
  /** What the class predicted, once the answer is there and the teacher shows it. */
  spread: spreadSchema.optional(),
});
export type ViewSlide = z.infer<typeof viewSlideSchema>;

/** All that the followers of a room may see, the same for each of them: what was unfolded, and nothing else. */
export const roomViewSchema = z.strictObject({
  title: titleSchema,
  place: stopSchema.nullable(),
  paused: z.boolean(),
  slides: z.array(viewSlideSchema),
});
export type RoomView = z.infer<typeof roomViewSchema>;

/** What followers see of a lesson whose slides are these (made with the parts that the state leaves out). */
export const roomViewOf = (title: string, slides: readonly Slide[], state: RoomState): RoomView => ({
  title,
  place: state.place,
  paused: state.paused,
  slides: slides.flatMap((slide) => {
    const furthest = state.unfolded[slide.id];
    if (furthest === undefined) return [];
    const parts = slide.parts.filter((part) => !isAfter(part, furthest));
    const spread = isRevealed(state, slide.id) ? state.spreads[slide.id] : undefined;
    const shown = { id: slide.id, parts: shownParts(slide, parts), asking: openRound(state, slide) };
    return [spread ? { ...shown, spread } : shown];
  }),
});
