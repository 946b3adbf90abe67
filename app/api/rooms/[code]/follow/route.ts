import { z } from 'zod';
import { roomParamsSchema } from '@/lib/net/rooms-api';
import { roomClosed } from '@/lib/store/room';
import { endpoint } from '../../../_server/endpoint';
import { rooms } from '../../../_server/room-hub';

const versionSchema = z.coerce.number().int().positive().nullable().catch(null);

/** What is unfolded, as server-sent events. A browser names what it has seen last in `Last-Event-ID` or `?after=`. */
export const GET = endpoint({
  access: 'participant',
  limit: 'read',
  params: roomParamsSchema,
  query: z.strictObject({ after: versionSchema.optional() }),
  answer: async ({ participant, query, request }) => {
    const seen = versionSchema.parse(request.headers.get('last-event-id')) ?? query.after ?? null;
    return (await rooms().hub.follow(participant.roomId, seen)) ?? roomClosed();
  },
});
