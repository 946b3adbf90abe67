import { createShareSchema } from '@/lib/net/shares-api';
import { ok } from '@/lib/reasoning/result';
import { createShare, listShares } from '@/lib/store/share';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: async ({ db, owner, params }) => ok({ shares: await listShares(db, owner, params.id) }),
});

export const POST = endpoint({
  access: 'owner',
  limit: 'share',
  params: notebookParamsSchema,
  body: createShareSchema,
  answer: ({ db, owner, params, body }) => createShare(db, owner, params.id, body),
});
