import { guessLimits } from '@/lib/net/guess-limit';
import { openShareSchema } from '@/lib/net/shares-api';
import { openShare } from '@/lib/store/load-share';
import { shareMark } from '@/lib/store/secret';
import { endpoint } from '../../_server/endpoint';
import { jsonReply } from '../../_server/reply';
import { serverSettings } from '../../_server/server-settings';
import { shareCookies } from '../../_server/share-cookie';

const guesses = guessLimits();

/** Opens a link that asks for a passphrase, for this browser and some hours. */
export const POST = endpoint({
  access: 'anyone',
  limit: 'open',
  body: openShareSchema,
  answer: async ({ db, body: { token, passphrase }, request }) => {
    const link = shareMark(token);
    const tooMany = await guesses.begin(link);
    if (tooMany) return { ok: false, problem: tooMany };
    const opened = await openShare(db, token, passphrase);
    if (!opened.ok) return opened;
    await guesses.right(link);
    const reply = jsonReply({});
    for (const cookie of shareCookies(token, opened.value.key, request.headers, serverSettings())) {
      reply.headers.append('set-cookie', cookie);
    }
    return reply;
  },
});
