import { findRoom, roomClosed } from '@/lib/store/room';
import { endpoint } from '../../../../_server/endpoint';
import { notebookParamsSchema } from '../../../../_server/notebook-params';
import { rooms } from '../../../../_server/room-hub';

/** The teacher's stream: the room, what is predicted, who is there. */
export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: async ({ db, owner, params }) => {
    const room = await findRoom(db, owner, params.id);
    return (room && (await rooms().hub.watch(room.id))) ?? roomClosed();
  },
});
