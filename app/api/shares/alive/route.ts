import { aliveQuerySchema } from '@/lib/net/shares-api';
import { ok } from '@/lib/reasoning/result';
import { shareWorks } from '@/lib/store/load-share';
import { endpoint } from '../../_server/endpoint';

export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  query: aliveQuerySchema,
  answer: async ({ db, query }) => ok({ alive: await shareWorks(db, query.token) }),
});
