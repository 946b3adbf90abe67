import * as z from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';
import { type RoomView, roomViewSchema, type ViewSlide } from './room-view';

/** What leads from one view of a room to the next: only what is new. */
export const viewChangeSchema = z.strictObject({
  title: roomViewSchema.shape.title.optional(),
  place: roomViewSchema.shape.place,
  paused: z.boolean(),
  /** The slides in their order, where that changed. */
  order: z.array(cellIdSchema).optional(),
  /** Slides that changed: their first `kept` parts stay, and these follow. */
  slides: z.array(roomViewSchema.shape.slides.element.extend({ kept: z.number().int().nonnegative() })),
});
export type ViewChange = z.infer<typeof viewChangeSchema>;

export function viewChange(before: RoomView, after: RoomView): ViewChange {
  const known = new Map(before.slides.map((slide) => [slide.id, slide]));
  const order = after.slides.map(({ id }) => id);
  const sameOrder =
    before.slides.length === order.length && before.slides.every(({ id }, at) => id === order[at]);
  return {
    ...(before.title === after.title ? {} : { title: after.title }),
    place: after.place,
    paused: after.paused,
    ...(sameOrder ? {} : { order }),
    slides: after.slides.flatMap((slide) => slideChange(known.get(slide.id), slide)),
  };
}

function slideChange(before: ViewSlide | undefined, after: ViewSlide): ViewChange['slides'] {
  const different = after.parts.findIndex((part, at) => !same(before?.parts[at], part));
  const kept = different < 0 ? after.parts.length : different;
  const unchanged = kept === before?.parts.length && kept === after.parts.length;
  if (unchanged && before.asking === after.asking && same(before.spread, after.spread)) return [];
  return [{ ...after, parts: after.parts.slice(kept), kept }];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The view after a change; null where the change is one of another view. */
export function applyViewChange(view: RoomView, change: ViewChange): RoomView | null {
  const slides = new Map(view.slides.map((slide) => [slide.id, slide]));
  for (const { kept, ...slide } of change.slides) {
    const before = slides.get(slide.id)?.parts ?? [];
    if (before.length < kept) return null;
    slides.set(slide.id, { ...slide, parts: [...before.slice(0, kept), ...slide.parts] });
  }
  const order = change.order ?? view.slides.map(({ id }) => id);
  const inOrder = order.flatMap((id) => slides.get(id) ?? []);
  if (inOrder.length !== order.length) return null;
  return { title: change.title ?? view.title, place: change.place, paused: change.paused, slides: inOrder };
}
