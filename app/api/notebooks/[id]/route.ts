import { saveRequestSchema } from '@/lib/net/notebooks-api';
import { deleteNotebook } from '@/lib/store/delete-notebook';
import { loadNotebook } from '@/lib/store/load-notebook';
import { saveChanges } from '@/lib/store/save-changes';
import { endpoint } from '../../_server/endpoint';
import { notebookParamsSchema } from '../../_server/notebook-params';
import { jsonReply } from '../../_server/reply';

export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: ({ db, owner, params }) => loadNotebook(db, owner, params.id),
});

export const PATCH = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema,
  body: saveRequestSchema,
  answer: async ({ db, owner, params, body }) => {
    const saved = await saveChanges(db, owner, params.id, body);
    if (!saved.ok) return saved;
    const { cells, properties } = saved.value;
    const all = [...cells, ...(properties ? [properties] : [])].every(({ status }) => status === 'saved');
    return jsonReply(saved.value, all ? 200 : 409);
  },
});

export const DELETE = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema,
  answer: ({ db, owner, params }) => deleteNotebook(db, owner, params.id),
});
