import { predictSchema, roomParamsSchema } from '@/lib/net/rooms-api';
import { savePrediction } from '@/lib/store/predictions';
import { readRoom } from '@/lib/store/room';
import { endpoint } from '../../../_server/endpoint';
import { rooms } from '../../../_server/room-hub';

/** What the asking participant predicts. Sent again, it counts once; another one takes its place. */
export const POST = endpoint({
  access: 'participant',
  limit: 'predict',
  params: roomParamsSchema,
  body: predictSchema,
  answer: async ({ db, participant, body }) => {
    const room = await readRoom(db, participant.roomId);
    const saved = await savePrediction(db, participant, room, body);
    if (saved.ok) await rooms().notices.tell({ room: participant.roomId, what: 'predictions' });
    return saved;
  },
});
