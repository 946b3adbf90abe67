import { z } from 'zod';
import { isLoopback } from '@/lib/net/server-settings';
import { modelNameSchema } from '@/lib/reasoning/write-program';
import { compatibleSetups } from './compatible-servers';
import { readerOf, type Variables } from './environment-reader';
import { hostedSetups } from './hosted-providers';
import { localSetups } from './local-servers';
import type { ProviderSetup } from './provider-setup';

/**
 * The server's settings for models, read once. A setting that makes no sense is left out and complained about by
 * name (never by value: it may be a key), so that one typing error does not take the offline writer down as well.
 */
export type ModelEnvironment = {
  /** Providers set up by the operator, in the order of preference. */
  configured: ProviderSetup[];
  /** This machine's usual model servers, when they may be looked for. */
  local: ProviderSetup[];
  /** The operator's default model. */
  defaultModel: string | null;
  /** The app is bound to loopback and serves only the person at this machine. */
  singleUser: boolean;
  /** Every key, to be struck out of messages. */
  secrets: string[];
  complaints: string[];
};

export function readModelEnvironment(variables: Variables): ModelEnvironment {
  const complaints: string[] = [];
  const env = readerOf(variables, complaints);
  const total = env.read('WAND_MODEL_TIMEOUT_SECONDS', z.coerce.number().int().min(5).max(3_600));
  const configured = [...hostedSetups(env, total), ...compatibleSetups(env, total)];
  const singleUser = isSingleUser(variables);
  const wanted = env.read('WAND_LOCAL_MODELS', z.enum(['0', '1']));
  const local = wanted === '1' || (wanted === null && singleUser) ? localSetups(env, total) : [];
  return {
    configured,
    local,
    defaultModel: env.read('WAND_MODEL', modelNameSchema),
    singleUser,
    secrets: [...configured, ...local].flatMap(({ apiKey }) => apiKey ?? []),
    complaints,
  };
}

/**
 * Bound to loopback, as the start command tells by WAND_HOST, and not published by a proxy. Unlike the server's own
 * settings it takes nothing for granted: a server that was started in another way counts as public.
 */
function isSingleUser(variables: Variables): boolean {
  const host = variables.WAND_HOST?.trim() ?? '';
  const origin = variables.WAND_ORIGIN?.trim() ?? '';
  const published = variables.WAND_TRUST_PROXY?.trim() === '1' || (variables.WAND_HOSTS?.trim() ?? '') !== '';
  const here = origin === '' || (URL.canParse(origin) && isLoopback(new URL(origin).hostname));
  return isLoopback(host) && here && !published;
}
