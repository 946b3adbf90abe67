'use client';

import { useEffect, useRef } from 'react';
import type { TeacherRoom } from '@/components/room/use-teacher-room';
import type { LeftParts } from './use-left-parts';
import type { Lesson } from './use-lesson';

/** Leads an open room: it follows the projector's place and parts. A projector that comes back goes on where the room is. */
export function useRoomFollows({ room, go, act }: TeacherRoom, { place, goTo }: Lesson, left: LeftParts) {
  const id = room?.id;
  const known = useRef<string | undefined>(undefined);
  const resumed = room?.state.place ?? null;
  const leftNow = JSON.stringify(left);
  const leftThere = room && JSON.stringify(room.state.left);

  useEffect(() => {
    if (leftThere !== null && leftThere !== leftNow)
      void act({ do: 'leave-out', parts: JSON.parse(leftNow) });
  }, [leftNow, leftThere, act]);

  useEffect(() => {
    // What is left out is known there first: nothing of it must be unfolded for a moment.
    if (id === undefined || place === null || leftThere !== leftNow) return;
    const first = known.current !== id;
    known.current = id;
    if (first && resumed !== null) goTo(resumed);
    else go(place);
  }, [id, place, resumed, leftThere, leftNow, go, goTo]);
}
