import type { LanguageModelV4, ProviderV4 } from '@ai-sdk/provider';
import { NoSuchModelError } from '@ai-sdk/provider';
import { createProviderRegistry, customProvider, extractReasoningMiddleware } from 'ai';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { ModelName } from '@/lib/reasoning/write-program';
import { dropRefusedSampling } from './drop-refused-sampling';
import type { ProviderSetup } from './provider-setup';
import { sdkProvider } from './sdk-provider';

/** Finds the model of a name. Problem: model-not-set-up. */
export type FindModel = (name: ModelName) => Result<LanguageModelV4>;

/**
 * The AI SDK's registry over the given setups and the offline writer. A model is always found through it: a bare
 * name handed to the SDK would go to a gateway. What a model thinks aloud between <think> tags is split off.
 */
export function modelRegistry(
  setups: ProviderSetup[],
  offline: LanguageModelV4,
  fetchFor: (setup: ProviderSetup) => typeof fetch,
): FindModel {
  const providers: Record<string, ProviderV4> = {
    offline: customProvider({ languageModels: { writer: offline } }),
  };
  for (const setup of setups) providers[setup.id] = sdkProvider(setup, fetchFor(setup));
  const registry = createProviderRegistry(providers, {
    languageModelMiddleware: [extractReasoningMiddleware({ tagName: 'think' }), dropRefusedSampling],
  });
  return (name) => {
    if (!hasProvider(name)) return fail('model-not-set-up', `${name} names no provider.`);
    try {
      return ok(registry.languageModel(name));
    } catch (error) {
      if (!NoSuchModelError.isInstance(error)) throw error;
      return fail('model-not-set-up', `${name} is not set up on this server.`);
    }
  };
}

const hasProvider = (name: string): name is `${string}:${string}` => name.includes(':');
