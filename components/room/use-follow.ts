'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import type { z } from 'zod';
import type { RoomView } from '@/lib/lesson/room-view';
import { applyViewChange } from '@/lib/lesson/view-change';
import { changeEventSchema, participantSchema, wholeEventSchema } from '@/lib/net/rooms-api';
import { openEvents, type StreamStatus } from '@/lib/saving/event-source';
import { getJson } from '@/lib/saving/send-json';
import { parsedEvent } from './parsed-event';

type Followed = { version: number; view: RoomView } | null;
type Step = z.infer<typeof wholeEventSchema> | z.infer<typeof changeEventSchema>;

function follow(before: Followed, step: Step): Followed {
  if ('view' in step) return step;
  const view = before && applyViewChange(before.view, step.change);
  return view && { version: step.version, view };
}

/** What a follower of a room is shown, kept up by the server's events; `closed` when the teacher ended the room. */
export function useFollow(code: string): { view: RoomView | null; status: StreamStatus | 'closed' } {
  const [followed, take] = useReducer(follow, null);
  const [status, setStatus] = useState<StreamStatus | 'closed'>('lost');
  const seen = useRef<number | null>(null);
  seen.current = followed?.version ?? null;
  useEffect(() => {
    const end = openEvents(
      () => `/api/rooms/${code}/follow${seen.current === null ? '' : `?after=${seen.current}`}`,
      ['whole', 'change', 'closed'],
      {
        onStatus: (next) => {
          if (next !== 'refused') return setStatus(next);
          // A server that is just going away refuses too: only one that knows the room no more ends the lesson.
          void getJson(`/api/rooms/${code}/me`, participantSchema).then((found) => {
            const gone =
              !found.ok && (found.problem.code === 'not-found' || found.problem.code === 'room-closed');
            setStatus(gone ? 'refused' : 'lost');
          });
        },
        onEvent: (name, data) => {
          if (name === 'closed') {
            setStatus('closed');
            end();
            return;
          }
          const step =
            name === 'whole' ? parsedEvent(data, wholeEventSchema) : parsedEvent(data, changeEventSchema);
          if (step) take(step);
        },
      },
    );
    return end;
  }, [code]);
  return { view: followed?.view ?? null, status };
}
