import { isAfter, type Stop } from './part';
import type { Slide } from './slides';

/** Every place of a lesson, from the first to the last: the parts of each slide in turn. */
export const stopsOf = (slides: readonly Slide[]): Stop[] =>
  slides.flatMap(({ id, parts }) => parts.map((part) => ({ cell: id, part })));

/**
 * Which of the stops a place is: itself, or where its part was left out the nearest one before it in its cell.
 * The first stop for a cell that is not among them; -1 only when there are no stops.
 */
export function stopIndex(stops: readonly Stop[], place: Stop | null): number {
  if (stops.length === 0) return -1;
  if (place === null) return 0;
  const last = stops.findLastIndex(({ cell, part }) => cell === place.cell && !isAfter(part, place.part));
  if (last >= 0) return last;
  return Math.max(
    0,
    stops.findIndex(({ cell }) => cell === place.cell),
  );
}

/** The stop so many steps on, or back; stays at the very ends. Null only when there are no stops. */
export function stopAt(stops: readonly Stop[], place: Stop | null, by: number): Stop | null {
  const index = stopIndex(stops, place);
  return stops[Math.max(0, Math.min(stops.length - 1, index + by))] ?? null;
}

/** The first stop of a slide. */
export const firstStopOf = (stops: readonly Stop[], cell: string | undefined): Stop | null =>
  stops.find((stop) => stop.cell === cell) ?? stops[0] ?? null;
