import { joinRoomSchema, roomParamsSchema } from '@/lib/net/rooms-api';
import { findParticipant, joinRoom, participantView, renameParticipant } from '@/lib/store/participants';
import { endpoint } from '../../../_server/endpoint';
import { jsonReply } from '../../../_server/reply';
import { rooms } from '../../../_server/room-hub';
import { serverSettings } from '../../../_server/server-settings';
import { readTokens, tokenCookie } from '../../../_server/token-cookie';

/** Joins a room, with a nickname or none. Who is in it already stays who they are, and may take another nickname. */
export const POST = endpoint({
  access: 'anyone',
  limit: 'join',
  params: roomParamsSchema,
  body: joinRoomSchema,
  answer: async ({ db, params, body, request }) => {
    const tokens = readTokens('wand-participant', request.headers, serverSettings());
    let participant = await findParticipant(db, tokens, params.code);
    if (participant) {
      if (body.nickname !== null) await renameParticipant(db, participant.id, body.nickname);
    } else {
      const joined = await joinRoom(db, params.code, body.nickname);
      if (!joined.ok) return joined;
      participant = joined.value.participant;
      tokens.unshift(joined.value.token);
    }
    await rooms().notices.tell({ room: participant.roomId, what: 'people' });
    const reply = jsonReply(await participantView(db, participant.id));
    const cookie = tokenCookie('wand-participant', tokens, request.headers, serverSettings());
    reply.headers.append('set-cookie', cookie);
    return reply;
  },
});
