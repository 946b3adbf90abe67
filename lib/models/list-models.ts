import { z } from 'zod';
import { egressErrorIn } from '@/lib/net/egress-error';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import type { ProviderKind } from './own-provider';
import { problemOfStatus } from './problem-of-status';
import type { ProviderSetup } from './provider-setup';

/** What the list of each kind of server looks like; other properties are passed over. */
const openAiList = z.object({
  data: z.array(
    z.object({ id: z.string().max(190), created: z.number().nullish(), created_at: z.string().nullish() }),
  ),
});
const googleList = z.object({
  models: z.array(
    z.object({ name: z.string().max(190), supportedGenerationMethods: z.array(z.string()).nullish() }),
  ),
});

const request: Record<ProviderKind, (key: string) => { path: string; headers: Record<string, string> }> = {
  'openai-compatible': (key) => ({ path: '/models', headers: bearer(key) }),
  openai: (key) => ({ path: '/models', headers: bearer(key) }),
  anthropic: (key) => ({
    path: '/models?limit=1000',
    headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
  }),
  google: (key) => ({ path: '/models?pageSize=1000', headers: { 'x-goog-api-key': key } }),
};

function bearer(key: string): Record<string, string> {
  return key === '' ? {} : { authorization: `Bearer ${key}` };
}

/**
 * Asks a server which models it has that write text, newest first where it tells.
 * Problems: model-unreachable, model-timed-out, model-key-rejected, model-rate-limited, model-bad-reply, model-failed.
 */
export async function listModels(
  setup: ProviderSetup,
  fetch: typeof globalThis.fetch,
  signal?: AbortSignal,
): Promise<Result<string[]>> {
  const { path, headers } = request[setup.kind](setup.apiKey ?? '');
  try {
    const response = await fetch(`${setup.baseUrl}${path}`, { headers, signal: signal ?? null });
    if (!response.ok) {
      await response.body?.cancel();
      if (response.status === 404)
        return fail('model-bad-reply', 'There is no list of models at this address.');
      return { ok: false, problem: problemOfStatus(response.status, '', response.headers) };
    }
    const names = namesIn(JSON.parse(await response.text()), setup.kind);
    if (names === null)
      return fail('model-bad-reply', 'The server answered with something else than a list of models.');
    return ok(names.filter(writesText).slice(0, 500));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('model-bad-reply', 'The server did not answer with JSON.');
    const egress = egressErrorIn(error);
    if (egress?.reason === 'timed-out' || signal?.aborted)
      return fail('model-timed-out', 'The server did not answer.');
    return fail('model-unreachable', egress?.message ?? "The server can't be reached.");
  }
}

function namesIn(body: unknown, kind: ProviderKind): string[] | null {
  if (kind === 'google') {
    const list = googleList.safeParse(body);
    if (!list.success) return null;
    return list.data.models
      .filter((model) => model.supportedGenerationMethods?.includes('generateContent') ?? true)
      .map((model) => model.name.replace(/^models\//, ''));
  }
  const list = openAiList.safeParse(body);
  if (!list.success) return null;
  const age = (model: { created?: number | null | undefined }) => -(model.created ?? 0);
  return list.data.data.toSorted((one, other) => age(one) - age(other)).map((model) => model.id);
}

const otherKinds =
  /embed|whisper|tts|transcribe|translate|audio|realtime|image|dall-e|sora|veo|imagen|moderation|rerank|bge-|live|robotics|instruct-0|babbage|davinci|search-preview|computer-use/i;

/** Lists do not say what a model is for; names do. */
const writesText = (name: string) => /^\S+$/.test(name) && !otherKinds.test(name);
