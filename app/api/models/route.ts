import { ownModelsPostSchema } from '@/lib/models/available-model';
import { serverModels } from '@/lib/models/server-models';
import { ok } from '@/lib/reasoning/result';
import { endpoint } from '../_server/endpoint';

/** The models of this server, the default first. */
export const GET = endpoint({
  access: 'anyone',
  limit: 'read',
  answer: async () => ok(await serverModels().list()),
});

/** The models of a user's own provider: a request to an address that the user typed, so it is counted as a call. */
export const POST = endpoint({
  access: 'writer',
  limit: 'model',
  body: ownModelsPostSchema,
  maxBytes: 10_000,
  answer: ({ body, signal }) => serverModels().listOf(body.provider, signal),
});
