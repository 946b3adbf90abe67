import { z } from 'zod';
import { boardQuerySchema } from '@/lib/net/handouts-api';
import { shareIdSchema } from '@/lib/net/shares-api';
import { loadBoard } from '@/lib/store/load-board';
import { endpoint } from '../../../_server/endpoint';

/** What a class makes of a handout, for its teacher alone. */
export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: z.strictObject({ id: shareIdSchema }),
  query: boardQuerySchema,
  answer: ({ db, owner, params, query }) => loadBoard(db, owner, params.id, query.mark),
});
