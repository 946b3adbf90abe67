import { z } from 'zod';
import { type EnvironmentReader, modelListSchema } from './environment-reader';
import { apiKeySchema, baseUrlSchema } from './own-provider';
import { type ProviderSetup, patienceOf } from './provider-setup';

/** How many OpenAI-compatible servers may be set up. */
const most = 9;

const taken = new Set([
  'openai',
  'anthropic',
  'google',
  'offline',
  'own',
  'ollama',
  'lm-studio',
  'llama-cpp',
  'vllm',
]);

const nameSchema = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens')
  .refine((name) => !taken.has(name), 'this name is taken');

/**
 * OpenAI-compatible servers of the operator: WAND_OPENAI_COMPATIBLE_URL with _KEY, _NAME and _MODELS, and further
 * ones as WAND_OPENAI_COMPATIBLE_2_URL and so on up to 9.
 */
export function compatibleSetups(env: EnvironmentReader, totalSeconds: number | null): ProviderSetup[] {
  const setups: ProviderSetup[] = [];
  for (let number = 1; number <= most; number++) {
    const prefix = number === 1 ? 'WAND_OPENAI_COMPATIBLE' : `WAND_OPENAI_COMPATIBLE_${number}`;
    const baseUrl = env.read(`${prefix}_URL`, baseUrlSchema);
    if (baseUrl === null) continue;
    const id =
      env.read(`${prefix}_NAME`, nameSchema) ?? (number === 1 ? 'compatible' : `compatible-${number}`);
    if (setups.some((setup) => setup.id === id)) {
      env.complain(`${prefix}_NAME is ignored with its server: the name ${id} is used twice.`);
      continue;
    }
    setups.push({
      id,
      label: id,
      kind: 'openai-compatible',
      baseUrl,
      apiKey: env.read(`${prefix}_KEY`, apiKeySchema) ?? undefined,
      models: env.read(`${prefix}_MODELS`, modelListSchema) ?? undefined,
      reach: 'operator',
      patience: patienceOf(totalSeconds ?? 120),
    });
  }
  return setups;
}
