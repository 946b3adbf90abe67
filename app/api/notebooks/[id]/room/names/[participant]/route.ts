import { participantIdSchema } from '@/lib/net/rooms-api';
import { ok } from '@/lib/reasoning/result';
import { removeNickname } from '@/lib/store/participants';
import { endpoint } from '../../../../../_server/endpoint';
import { notebookParamsSchema } from '../../../../../_server/notebook-params';
import { rooms } from '../../../../../_server/room-hub';

/** Takes a nickname away; whoever had it stays in the room without one. */
export const DELETE = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema.extend({ participant: participantIdSchema }),
  answer: async ({ db, owner, params }) => {
    const removed = await removeNickname(db, owner, params.id, params.participant);
    if (!removed.ok) return removed;
    await rooms().notices.tell({ room: removed.value.roomId, what: 'people' });
    return ok({ id: params.participant });
  },
});
