import { roomActionSchema } from '@/lib/lesson/room-state';
import type { OwnRoom } from '@/lib/net/rooms-api';
import { ok } from '@/lib/reasoning/result';
import { changeRoom } from '@/lib/store/change-room';
import { closeRoom } from '@/lib/store/close-room';
import { findRoom, openRoom } from '@/lib/store/room';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';
import { rooms } from '../../../_server/room-hub';

const owned = { access: 'owner', params: notebookParamsSchema } as const;

export const GET = endpoint({
  ...owned,
  limit: 'read',
  answer: async ({ db, owner, params }) => {
    const room = await findRoom(db, owner, params.id);
    return ok({ room: room && ownRoom(room) });
  },
});

/** Opens a room; where one is open, that one goes on with the notebook as it stands now. */
export const POST = endpoint({
  ...owned,
  limit: 'create',
  answer: async ({ db, owner, params }) => {
    const opened = await openRoom(db, owner, params.id);
    if (!opened.ok) return opened;
    await rooms().notices.tell({ room: opened.value.id, what: 'state' });
    return ok({ room: ownRoom(opened.value) });
  },
});

export const PATCH = endpoint({
  ...owned,
  limit: 'write',
  body: roomActionSchema,
  answer: async ({ db, owner, params, body }) => {
    const done = await changeRoom(db, owner, params.id, body);
    if (!done.ok) return done;
    const { room, changed } = done.value;
    if (changed) await rooms().notices.tell({ room: room.id, what: 'state' });
    return ok({ room: ownRoom(room) });
  },
});

export const DELETE = endpoint({
  ...owned,
  limit: 'write',
  answer: async ({ db, owner, params }) => {
    const closed = await closeRoom(db, owner, params.id);
    if (!closed.ok) return closed;
    await rooms().notices.tell({ room: closed.value.id, what: 'state' });
    return ok({ cells: closed.value.cells });
  },
});

const ownRoom = ({ id, code, version, state }: OwnRoom): OwnRoom => ({ id, code, version, state });
