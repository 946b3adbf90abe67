import { ok } from '@/lib/reasoning/result';
import { listShares } from '@/lib/store/share';
import { endpoint } from '../_server/endpoint';

export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  answer: async ({ db, owner }) => ok({ shares: owner === null ? [] : await listShares(db, owner) }),
});
