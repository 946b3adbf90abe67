import { createNotebookSchema, notebookListQuerySchema } from '@/lib/net/notebooks-api';
import { ok } from '@/lib/reasoning/result';
import { createNotebook } from '@/lib/store/create-notebook';
import { listNotebooks } from '@/lib/store/list-notebooks';
import { endpoint } from '../_server/endpoint';

export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  query: notebookListQuerySchema,
  answer: async ({ db, owner, query }) =>
    ok({ notebooks: owner === null ? [] : await listNotebooks(db, owner, { bin: query.bin === '1' }) }),
});

export const POST = endpoint({
  access: 'writer',
  limit: 'create',
  body: createNotebookSchema,
  answer: ({ db, owner, body }) => createNotebook(db, owner, body),
});
