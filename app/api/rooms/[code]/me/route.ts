import { roomParamsSchema } from '@/lib/net/rooms-api';
import { ok } from '@/lib/reasoning/result';
import { participantView } from '@/lib/store/participants';
import { endpoint } from '../../../_server/endpoint';

export const GET = endpoint({
  access: 'participant',
  limit: 'read',
  params: roomParamsSchema,
  answer: async ({ db, participant }) => ok(await participantView(db, participant.id)),
});
