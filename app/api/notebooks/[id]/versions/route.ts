import { keepVersionSchema } from '@/lib/net/versions-api';
import { keepOwnVersion, listVersions } from '@/lib/store/versions';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: ({ db, owner, params }) => listVersions(db, owner, params.id),
});

export const POST = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema,
  body: keepVersionSchema,
  answer: ({ db, owner, params, body }) => keepOwnVersion(db, owner, params.id, body.reason),
});
