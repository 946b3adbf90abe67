import { forkShareSchema } from '@/lib/net/shares-api';
import { forkShare } from '@/lib/store/load-share';
import { endpoint } from '../../_server/endpoint';
import { readShareKey } from '../../_server/share-cookie';

export const POST = endpoint({
  access: 'writer',
  limit: 'create',
  body: forkShareSchema,
  answer: ({ db, owner, body, request }) =>
    forkShare(db, owner, body.token, readShareKey(request.headers, body.token)),
});
