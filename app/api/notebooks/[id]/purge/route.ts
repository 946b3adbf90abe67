import { purgeNotebook } from '@/lib/store/delete-notebook';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

export const POST = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema,
  answer: ({ db, owner, params }) => purgeNotebook(db, owner, params.id),
});
