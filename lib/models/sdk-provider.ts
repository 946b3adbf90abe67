import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ProviderV4 } from '@ai-sdk/provider';
import type { ProviderSetup } from './provider-setup';

/**
 * The AI SDK's provider for a setup. Key and address are always passed, a missing key as an empty one: what is left
 * out the SDK would take from the server's environment, and so send the operator's key to a user's address.
 */
export function sdkProvider(
  { id, kind, baseUrl, apiKey = '' }: ProviderSetup,
  fetch: typeof globalThis.fetch,
): ProviderV4 {
  const settings = { name: id, baseURL: baseUrl, apiKey, fetch };
  switch (kind) {
    case 'openai':
      return createOpenAI(settings);
    case 'anthropic':
      return createAnthropic(settings);
    case 'google':
      return createGoogle(settings);
    case 'openai-compatible':
      return createOpenAICompatible({ ...settings, includeUsage: true });
  }
}
