import { z } from 'zod';
import { changeShareSchema, shareIdSchema } from '@/lib/net/shares-api';
import { changeShare, revokeShare } from '@/lib/store/share';
import { endpoint } from '../../_server/endpoint';

const params = z.strictObject({ id: shareIdSchema });

export const PATCH = endpoint({
  access: 'owner',
  limit: 'write',
  params,
  body: changeShareSchema,
  answer: ({ db, owner, params, body }) => changeShare(db, owner, params.id, body),
});

export const DELETE = endpoint({
  access: 'owner',
  limit: 'write',
  params,
  answer: ({ db, owner, params }) => revokeShare(db, owner, params.id),
});
