import { takeCopySchema } from '@/lib/net/handouts-api';
import { createdNotebookSchema } from '@/lib/net/notebooks-api';
import { findHandout } from '@/lib/store/handout';
import { createOwner } from '@/lib/store/owner';
import { takeCopy } from '@/lib/store/take-copy';
import { endpoint } from '../../_server/endpoint';
import { jsonReply } from '../../_server/reply';
import { serverSettings } from '../../_server/server-settings';
import { readShareKey } from '../../_server/share-cookie';
import { readTokens, tokenCookie } from '../../_server/token-cookie';

/**
 * A student's own copy of a handout. A class comes from one address at the same minute, so strangers are counted as
 * those who join a room are, and become owners only when they hold a link that works.
 */
export const POST = endpoint({
  access: 'anyone',
  limit: 'join',
  body: takeCopySchema,
  answer: async ({ db, owner, body, request }) => {
    const found = await findHandout(db, body.token, readShareKey(request.headers, body.token));
    if (!found.ok) return found;
    if (owner !== null) return takeCopy(db, owner, found.value, body);
    const arrived = await createOwner(db);
    const taken = await takeCopy(db, arrived.id, found.value, body);
    if (!taken.ok) return taken;
    const settings = serverSettings();
    const tokens = [arrived.token, ...readTokens('wand-owner', request.headers, settings)];
    const reply = jsonReply(createdNotebookSchema.parse(taken.value));
    reply.headers.append('set-cookie', tokenCookie('wand-owner', tokens, request.headers, settings));
    return reply;
  },
});
