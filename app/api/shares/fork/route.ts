import { forkShareSchema } from '@/lib/net/shares-api';
import { forkShare } from '@/lib/store/load-share';
import { endpoint } from '../../_server/endpoint';

export const POST = endpoint({
  access: 'writer',
  limit: 'create',
  body: forkShareSchema,
  answer: ({ db, owner, body }) => forkShare(db, owner, body.token),
});
