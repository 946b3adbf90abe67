import { duplicateNotebookSchema } from '@/lib/net/notebooks-api';
import { duplicateNotebook } from '@/lib/store/duplicate-notebook';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

export const POST = endpoint({
  access: 'owner',
  limit: 'create',
  params: notebookParamsSchema,
  body: duplicateNotebookSchema,
  answer: ({ db, owner, params, body }) => duplicateNotebook(db, owner, params.id, body),
});
