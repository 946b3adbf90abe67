import { z } from 'zod';
import { shareIdSchema } from '@/lib/net/shares-api';
import { revokeShare } from '@/lib/store/share';
import { endpoint } from '../../_server/endpoint';

export const DELETE = endpoint({
  access: 'owner',
  limit: 'write',
  params: z.strictObject({ id: shareIdSchema }),
  answer: ({ db, owner, params }) => revokeShare(db, owner, params.id),
});
