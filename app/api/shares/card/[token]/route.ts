import { z } from 'zod';
import { drawCard } from '@/lib/card/draw-card';
import { shareTokenSchema } from '@/lib/net/shares-api';
import { shareFacts } from '@/lib/notebook/share-facts';
import { loadShare } from '@/lib/store/load-share';
import { endpoint } from '../../../_server/endpoint';

/**
 * A link's picture. A link with a passphrase has none: whoever asks for pictures knows no passphrases. Kept for no
 * longer than a link may outlive its end.
 */
export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  params: z.strictObject({ token: shareTokenSchema }),
  answer: async ({ db, params }) => {
    const share = await loadShare(db, params.token);
    if (!share.ok) return share;
    return new Response(await drawCard(shareFacts(share.value.notebook)), {
      headers: {
        'content-type': 'image/png',
        'cache-control': 'private, max-age=5',
        'cross-origin-resource-policy': 'cross-origin',
        'x-robots-tag': 'noindex',
      },
    });
  },
});
