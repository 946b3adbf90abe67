import { z } from 'zod';
import { askedAboutSchema } from '@/lib/net/asked-about';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { ownProviderId, ownProviderSchema } from './own-provider';

const isOwn = (model: string) => model.startsWith(`${ownProviderId}:`);

/** The name of a reply that the server keeps: chosen by the browser, known to its owner alone. */
export const replyKeySchema = z.string().regex(/^[\w.-]{1,160}$/);

/** The query of GET and the body of DELETE /api/programs. */
export const keptReplySchema = z.strictObject({ reply: replyKeySchema });

/**
 * The body of POST /api/programs: what `WriteProgram` asks, the user's own provider if one shall write, the name under
 * which the reply is kept, so that it outlives the connection, and the notebook that it is for.
 */
export const programPostSchema = programRequestSchema
  .extend({
    provider: ownProviderSchema.optional(),
    reply: replyKeySchema.optional(),
    about: askedAboutSchema.optional(),
  })
  .refine((post) => isOwn(post.model) === (post.provider !== undefined), {
    message: 'provider belongs to a model named own:…, and such a model needs one',
    path: ['provider'],
  });
export type ProgramPost = z.infer<typeof programPostSchema>;

/** The largest body in bytes: ten attempts of the longest program and feedback, in UTF-8. */
export const maxProgramPostBytes = 5_000_000;
