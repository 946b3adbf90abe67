import { ok } from '@/lib/reasoning/result';
import { endpoint } from '../_server/endpoint';

/** Answers once the database is there and migrated. */
export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  answer: async ({ db }) => {
    await db.owner.findFirst({ select: { id: true } });
    return ok({ ready: true });
  },
});
