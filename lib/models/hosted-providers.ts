import { type EnvironmentReader, modelListSchema } from './environment-reader';
import { apiKeySchema, baseUrlSchema, type ProviderKind } from './own-provider';
import { type ProviderSetup, patienceOf } from './provider-setup';

/**
 * The providers that need only a key. `guesses` are offered, marked as unconfirmed, only while the provider can't be
 * asked which models there are; the names were current in the AI SDK's catalogue of autumn 2026.
 */
const hosted: {
  id: ProviderKind;
  label: string;
  keyVariable: string;
  urlVariable: string;
  modelsVariable: string;
  baseUrl: string;
  guesses: string[];
}[] = [
  {
    id: 'openai',
    label: 'OpenAI',
    keyVariable: 'OPENAI_API_KEY',
    urlVariable: 'OPENAI_BASE_URL',
    modelsVariable: 'WAND_OPENAI_MODELS',
    baseUrl: 'https://api.openai.com/v1',
    guesses: ['gpt-6.1-terra', 'gpt-6.1-sol', 'gpt-6-luna'],
  },
  {
    id: 'anthropic',
    label: 'Anthropic',
    keyVariable: 'ANTHROPIC_API_KEY',
    urlVariable: 'ANTHROPIC_BASE_URL',
    modelsVariable: 'WAND_ANTHROPIC_MODELS',
    baseUrl: 'https://api.anthropic.com/v1',
    guesses: ['claude-sonnet-5-5', 'claude-opus-5-5', 'claude-haiku-5-5'],
  },
  {
    id: 'google',
    label: 'Google',
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    urlVariable: 'GOOGLE_GENERATIVE_AI_BASE_URL',
    modelsVariable: 'WAND_GOOGLE_MODELS',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    guesses: ['gemini-flash-latest', 'gemini-pro-latest', 'gemini-flash-lite-latest'],
  },
];

/** The hosted providers whose key is set. */
export const hostedSetups = (env: EnvironmentReader, totalSeconds: number | null): ProviderSetup[] =>
  hosted.flatMap((provider): ProviderSetup[] => {
    const apiKey = env.read(provider.keyVariable, apiKeySchema);
    if (apiKey === null) return [];
    const setup: ProviderSetup = {
      id: provider.id,
      label: provider.label,
      kind: provider.id,
      baseUrl: env.read(provider.urlVariable, baseUrlSchema) ?? provider.baseUrl,
      apiKey,
      models: env.read(provider.modelsVariable, modelListSchema) ?? undefined,
      guesses: provider.guesses,
      reach: 'operator',
      patience: patienceOf(totalSeconds ?? 120),
    };
    return [setup];
  });
