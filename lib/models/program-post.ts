import type { z } from 'zod';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { ownProviderId, ownProviderSchema } from './own-provider';

const isOwn = (model: string) => model.startsWith(`${ownProviderId}:`);

/** The body of POST /api/programs: what `WriteProgram` asks, and the user's own provider if one shall write. */
export const programPostSchema = programRequestSchema
  .extend({ provider: ownProviderSchema.optional() })
  .refine((post) => isOwn(post.model) === (post.provider !== undefined), {
    message: 'provider belongs to a model named own:…, and such a model needs one',
    path: ['provider'],
  });
export type ProgramPost = z.infer<typeof programPostSchema>;

/** The largest body in bytes: ten attempts of the longest program and feedback, in UTF-8. */
export const maxProgramPostBytes = 5_000_000;
