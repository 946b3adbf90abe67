import { z } from 'zod';
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

const loopbackHosts = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Bound to loopback (WAND_HOST, told by the start command), and not published elsewhere by a proxy (WAND_ORIGIN). */
function isSingleUser({ WAND_HOST: host, WAND_ORIGIN: origin }: Variables): boolean {
  if (host === undefined || !loopbackHosts.has(host.trim())) return false;
  if (origin === undefined || origin.trim() === '') return true;
  return URL.canParse(origin) && loopbackHosts.has(new URL(origin).hostname);
}
