import { originQuerySchema } from '@/lib/net/shares-api';
import { loadOrigin } from '@/lib/store/load-share';
import { endpoint } from '../../_server/endpoint';
import { readKeyOf } from '../../_server/share-cookie';

/** Here, and not beside the notebook, because the cookies that open links are sent to this path. */
export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  query: originQuerySchema,
  answer: ({ db, owner, query, request }) =>
    loadOrigin(db, owner, query.notebook, (mark) => readKeyOf(request.headers, mark)),
});
