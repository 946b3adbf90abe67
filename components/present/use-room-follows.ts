'use client';

import { useEffect, useRef } from 'react';
import type { TeacherRoom } from '@/components/room/use-teacher-room';
import type { LeftParts } from './use-left-parts';
import type { Lesson } from './use-lesson';

const retryMs = 1_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Leads an open room: it follows the projector's place and parts. A projector that comes back goes on where the room is. */
export function useRoomFollows({ room, go, act }: TeacherRoom, { place, goTo }: Lesson, left: LeftParts) {
  const id = room?.id;
  const led = useRef<string | undefined>(undefined);
  const roomPlace = useRef(room?.state.place ?? null);
  roomPlace.current = room?.state.place ?? null;
  const wanted = JSON.stringify(left);
  const known = room && JSON.stringify(room.state.left);
  const agreed = wanted === known;

  useEffect(() => {
    if (id === undefined) return;
    // Said once for each choice: a second projector with another one must not be argued with.
    let over = false;
    const tell = async () => {
      while (!over && !(await act({ do: 'leave-out', parts: JSON.parse(wanted) }))) await pause(retryMs);
    };
    void tell();
    return () => {
      over = true;
    };
  }, [id, wanted, act]);

  useEffect(() => {
    // What is left out is known there first: nothing of it must be unfolded for a moment.
    if (id === undefined || place === null || !agreed) return;
    const isNew = led.current !== id;
    led.current = id;
    if (isNew && roomPlace.current !== null) goTo(roomPlace.current);
    else go(place);
  }, [id, place, agreed, go, goTo]);
}
