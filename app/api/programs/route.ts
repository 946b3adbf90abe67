import { createKeptReplies } from '@/lib/models/kept-replies';
import { keptReplySchema, maxProgramPostBytes, programPostSchema } from '@/lib/models/program-post';
import { programResponse } from '@/lib/models/program-response';
import { serverModels } from '@/lib/models/server-models';
import { fail, ok } from '@/lib/reasoning/result';
import { endpoint } from '../_server/endpoint';
import { ruledRequest } from '../_server/ruled-request';

const replies = createKeptReplies();

/**
 * Streams what a model writes, as NDJSON. A stranger becomes an owner here, so that each is counted alone. What a
 * teacher has ruled for students' copies is decided before any model hears of the question.
 */
export const POST = endpoint({
  access: 'writer',
  limit: 'model',
  body: programPostSchema,
  maxBytes: maxProgramPostBytes,
  answer: async ({ db, owner, body: { provider, reply, about, ...asked }, signal }) => {
    const ruled = await ruledRequest(db, owner, asked, about);
    if (!ruled.ok) return ruled;
    const { request, passed } = ruled.value;
    const { writeProgram, writeProgramOf } = serverModels();
    const port = provider ? writeProgramOf(provider) : writeProgram;
    const write = (ended: AbortSignal) => passed(port(request, { signal: ended }));
    return programResponse(reply === undefined ? write : replies.begin(owner, reply, write), signal);
  },
});

/** Streams a reply that was asked for before, from its first letter on. */
export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  query: keptReplySchema,
  answer: async ({ owner, query, signal }) => {
    const read = replies.join(owner, query.reply);
    return read ? programResponse(read, signal) : fail('not-found', 'There is no such reply.');
  },
});

/** Ends the model's call, whoever reads it. */
export const DELETE = endpoint({
  access: 'owner',
  limit: 'write',
  body: keptReplySchema,
  answer: async ({ owner, body }) => {
    replies.stop(owner, body.reply);
    return ok({});
  },
});
