'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stop } from '@/lib/lesson/part';
import type { RoomAction } from '@/lib/lesson/room-state';
import {
  type Board,
  boardSchema,
  closedRoomSchema,
  namesSchema,
  type OwnRoom,
  ownRoomReplySchema,
  ownRoomSchema,
} from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { openEvents, type StreamStatus } from '@/lib/saving/event-source';
import { getJson, postJson, sendJson } from '@/lib/saving/send-json';
import { latestSender } from './latest-sender';
import { parsedEvent } from './parsed-event';

export type TeacherRoom = {
  room: OwnRoom | null;
  board: Board | null;
  names: { id: string; nickname: string }[];
  status: StreamStatus;
  /** Why the last action did not go through. */
  problem: Problem | null;
  /** How many cells were given the class's predictions when the room was closed; null before. */
  closed: number | null;
  open: () => Promise<void>;
  /** Gives whether it went through. */
  act: (action: RoomAction) => Promise<boolean>;
  /** Tells the room where the teacher is: only the latest place matters, and it is sent until it arrives. */
  go: (to: Stop) => void;
  removeName: (id: string) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * The notebook's live room in one of the teacher's windows; none without a notebook of one's own. Any window may act; all
 * hear of it from the server. The one that `leads` brings the notebook's latest state into a room that is open;
 * `elsewhere` is the room that another window speaks of, to be looked for when it is a new one.
 */
export function useTeacherRoom(
  notebookId: string | null,
  leads: boolean,
  elsewhere: string | null = null,
): TeacherRoom {
  const path = `/api/notebooks/${notebookId}/room`;
  const [room, setRoom] = useState<OwnRoom | null>(null);
  const [board, setBoard] = useState<Board | null>(null);
  const [names, setNames] = useState<TeacherRoom['names']>([]);
  const [status, setStatus] = useState<StreamStatus>('live');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [closed, setClosed] = useState<number | null>(null);
  const take = useCallback((next: OwnRoom) => {
    setRoom((now) => (now?.id === next.id && now.version > next.version ? now : next));
  }, []);

  const act = useCallback(
    async (action: RoomAction) => {
      const done = await sendJson(path, 'PATCH', action, ownRoomReplySchema);
      setProblem(done.ok ? null : done.problem);
      if (done.ok && done.value.room) take(done.value.room);
      return done.ok;
    },
    [path, take],
  );

  useEffect(() => {
    void elsewhere;
    if (notebookId === null) return;
    let gone = false;
    const find = async () => {
      let found = await getJson(path, ownRoomReplySchema);
      if (leads && found.ok && found.value.room) found = await postJson(path, {}, ownRoomReplySchema);
      if (!gone && found.ok && found.value.room) take(found.value.room);
    };
    void find();
    return () => {
      gone = true;
    };
  }, [notebookId, leads, elsewhere, path, take]);

  const id = room?.id;
  useEffect(() => {
    if (id === undefined) return;
    return openEvents(() => `${path}/watch`, ['room', 'board', 'names', 'closed'], {
      onStatus: setStatus,
      onEvent: (name, data) => {
        const next = name === 'room' ? parsedEvent(data, ownRoomSchema) : null;
        if (next) take(next);
        if (name === 'board') setBoard(parsedEvent(data, boardSchema));
        if (name === 'names') setNames(parsedEvent(data, namesSchema)?.names ?? []);
        if (name === 'closed') setRoom(null);
      },
    });
  }, [id, path, take]);

  const sender = useRef<ReturnType<typeof latestSender<Stop>> | null>(null);
  useEffect(() => {
    sender.current = latestSender(async (to: Stop) => {
      const done = await sendJson(path, 'PATCH', { do: 'go', to }, ownRoomReplySchema);
      setProblem(done.ok ? null : done.problem);
      if (done.ok && done.value.room) take(done.value.room);
      return done.ok || (done.problem.code !== 'offline' && done.problem.code !== 'internal');
    });
    return () => sender.current?.stop();
  }, [path, take]);

  return {
    room,
    board,
    names,
    status,
    problem,
    closed,
    open: useCallback(async () => {
      setClosed(null);
      const opened = await postJson(path, {}, ownRoomReplySchema);
      setProblem(opened.ok ? null : opened.problem);
      if (opened.ok && opened.value.room) take(opened.value.room);
    }, [path, take]),
    act,
    go: useCallback((to) => sender.current?.send(to), []),
    removeName: async (participant) => {
      const removed = await sendJson(`${path}/names/${participant}`, 'DELETE', {});
      setProblem(removed.ok ? null : removed.problem);
    },
    close: async () => {
      const done = await sendJson(path, 'DELETE', {}, closedRoomSchema);
      setProblem(done.ok ? null : done.problem);
      if (!done.ok) return;
      setRoom(null);
      setBoard(null);
      setNames([]);
      setClosed(done.value.cells);
    },
  };
}
