import { z } from 'zod';
import { modelNameSchema } from '@/lib/reasoning/write-program';
import { ownProviderSchema } from './own-provider';

/** A model that may be chosen. */
export const availableModelSchema = z.strictObject({
  name: modelNameSchema,
  /** The model's own name, for people. */
  label: z.string().max(200),
  /** Who serves it, for people: "OpenAI", "Ollama". */
  provider: z.string().max(100),
  /** It runs on the machine that serves Wand. */
  local: z.boolean().optional(),
  /** The provider could not be asked for its list: the name is our guess. */
  unconfirmed: z.boolean().optional(),
});
export type AvailableModel = z.infer<typeof availableModelSchema>;

/** Answer of GET and POST /api/models, the default first. */
export const availableModelsSchema = z.array(availableModelSchema).max(2_000);

/** POST /api/models: which models a user's own provider has. */
export const ownModelsPostSchema = z.strictObject({ provider: ownProviderSchema });
