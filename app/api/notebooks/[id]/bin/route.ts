import { restoreCellSchema } from '@/lib/net/bin-api';
import { listDeletedCells, restoreCell } from '@/lib/store/cell-bin';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: ({ db, owner, params }) => listDeletedCells(db, owner, params.id),
});

export const POST = endpoint({
  access: 'owner',
  limit: 'write',
  params: notebookParamsSchema,
  body: restoreCellSchema,
  answer: ({ db, owner, params, body }) => restoreCell(db, owner, params.id, body.cellId),
});
