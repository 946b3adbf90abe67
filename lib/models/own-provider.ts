import { z } from 'zod';

/** How a provider's server is spoken to. */
export const providerKinds = ['openai-compatible', 'openai', 'anthropic', 'google'] as const;
export const providerKindSchema = z.enum(providerKinds);
export type ProviderKind = z.infer<typeof providerKindSchema>;

/** The registry's name for a user's own provider: its models are `own:<model>`. */
export const ownProviderId = 'own';

const isWebAddress = (text: string) => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && (url.protocol === 'http:' || url.protocol === 'https:');
};

/** A base address without trailing slashes, such as https://openrouter.ai/api/v1. */
export const baseUrlSchema = z
  .string()
  .trim()
  .max(2_000)
  .refine(isWebAddress, 'must be an http(s) address without a user name or a query')
  .transform((text) => text.replace(/\/+$/, ''));

/** A key as it fits into a header. */
export const apiKeySchema = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^[\x21-\x7e]*$/);

/**
 * A provider that a user typed in. It lives in that browser tab and travels in same-origin requests only; the server
 * neither stores nor logs it, and sends its key to its own address alone.
 */
export const ownProviderSchema = z.strictObject({
  kind: providerKindSchema.default('openai-compatible'),
  baseUrl: baseUrlSchema,
  apiKey: apiKeySchema.optional(),
});
export type OwnProvider = z.infer<typeof ownProviderSchema>;
