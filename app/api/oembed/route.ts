import { z } from 'zod';
import { cardSize } from '@/lib/card/card-svg';
import { shareTokenSchema } from '@/lib/net/shares-api';
import { cellIdSchema } from '@/lib/notebook/cell';
import { embedFrame } from '@/lib/notebook/embed-html';
import { shareFacts } from '@/lib/notebook/share-facts';
import { fail } from '@/lib/reasoning/result';
import { loadShare } from '@/lib/store/load-share';
import { endpoint } from '../_server/endpoint';
import { jsonReply } from '../_server/reply';
import { siteOrigin } from '../_server/site-origin';

const pixels = z.coerce.number().int().min(50).max(10_000).optional();

const query = z.object({
  url: z.url().max(2_000),
  format: z.string().max(20).optional(),
  maxwidth: pixels,
  maxheight: pixels,
});

/** How long a consumer may keep the reply, in seconds; a link that has ended shows nothing from then on anyway. */
const cacheAge = 60;

/** oEmbed 1.0 (https://oembed.com): what an editor needs to put a link into a page. JSON only. */
export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  query,
  answer: async ({ db, query: { url, format = 'json', maxwidth, maxheight }, request }) => {
    if (format !== 'json') return jsonReply({ error: 'Only JSON is spoken here.' }, 501);
    const { pathname, hash } = new URL(url);
    const token = shareTokenSchema.safeParse(/^\/(?:shared|embed)\/([^/]+)\/?$/.exec(pathname)?.[1]);
    if (!token.success) return fail('not-found', 'There is no such link.');
    const share = await loadShare(db, token.data);
    if (!share.ok) return share;
    const origin = siteOrigin(request.headers);
    const cell = cellIdSchema.safeParse(/^#cell-(.+)$/.exec(hash)?.[1]).data;
    const { notebook } = share.value;
    const shown =
      cell === undefined ? notebook : { ...notebook, cells: notebook.cells.filter(({ id }) => id === cell) };
    const { title, question } = shareFacts(shown);
    const name = title || question || 'Wand';
    const height = Math.min(maxheight ?? 520, 520);
    const address = `${origin}/shared/${token.data}`;
    return jsonReply({
      version: '1.0',
      type: 'rich',
      provider_name: 'Wand',
      provider_url: origin,
      title: name,
      width: Math.min(maxwidth ?? 720, 720),
      height,
      html: embedFrame({ address, title: name, cell, height }),
      cache_age: cacheAge,
      thumbnail_url: `${origin}/api/shares/card/${token.data}`,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    });
  },
});
