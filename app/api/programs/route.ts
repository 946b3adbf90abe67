import { maxProgramPostBytes, programPostSchema } from '@/lib/models/program-post';
import { programResponse } from '@/lib/models/program-response';
import { serverModels } from '@/lib/models/server-models';
import { endpoint } from '../_server/endpoint';

/** Streams what a model writes, as NDJSON. A stranger becomes an owner here, so that each is counted alone. */
export const POST = endpoint({
  access: 'writer',
  limit: 'model',
  body: programPostSchema,
  maxBytes: maxProgramPostBytes,
  answer: async ({ body, signal }) => {
    const { writeProgram, writeProgramOf } = serverModels();
    return programResponse(body, body.provider ? writeProgramOf(body.provider) : writeProgram, signal);
  },
});
