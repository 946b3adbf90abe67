'use client';

import { useCallback, useMemo, useState } from 'react';
import { isAfter, type Part, type Stop } from '@/lib/lesson/part';
import { type ShownPart, shownPart } from '@/lib/lesson/shown-part';
import { type Slide, slidesOf } from '@/lib/lesson/slides';
import { firstStopOf, stopAt, stopIndex, stopsOf } from '@/lib/lesson/stops';
import type { Cell } from '@/lib/notebook/cell';

export type Lesson = {
  slides: Slide[];
  stops: Stop[];
  place: Stop | null;
  slide: Slide | undefined;
  /** How many slides come before this one. */
  at: number;
  /** What is unfolded of the slide. */
  parts: ShownPart[];
  step: (by: number) => void;
  goTo: (place: Stop | null) => void;
};

/** A lesson in the presenter's hands: its slides without the parts that are left out, and where it stands. */
export function useLesson(cells: readonly Cell[], left: readonly Part[], startAt?: string): Lesson {
  const slides = useMemo(() => slidesOf(cells, left), [cells, left]);
  const stops = useMemo(() => stopsOf(slides), [slides]);
  const contents = useMemo(() => new Map(slides.map((slide) => [slide.id, partsOf(slide)])), [slides]);
  const [wanted, setWanted] = useState<Stop | null>(() => firstStopOf(stops, startAt));
  const place = stops[stopIndex(stops, wanted)] ?? null;
  const at = slides.findIndex(({ id }) => id === place?.cell);
  const slide = slides[at];
  const parts = (slide && contents.get(slide.id)) ?? [];
  return {
    slides,
    stops,
    place,
    slide,
    at,
    parts: parts.filter(({ part }) => place !== null && !isAfter(part, place.part)),
    step: useCallback((by) => setWanted((now) => stopAt(stops, now, by)), [stops]),
    goTo: setWanted,
  };
}

const partsOf = (slide: Slide) => slide.parts.flatMap((part) => shownPart(slide, part) ?? []);
