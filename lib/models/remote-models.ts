import { problemReplySchema } from '@/lib/net/problem-reply';
import { fail, ok, type Result } from '@/lib/reasoning/result';
import { type AvailableModel, availableModelsSchema } from './available-model';
import type { OwnProvider } from './own-provider';

const url = '/api/models';

/** The models that this server offers, the default first. Problems: offline, internal, or what the server says. */
export const fetchModels = (signal?: AbortSignal): Promise<Result<AvailableModel[]>> =>
  ask({ signal: signal ?? null });

/** The models of a user's own provider, asked by our server. Problems as in `listModels`, too-many-requests. */
export const fetchOwnModels = (
  provider: OwnProvider,
  signal?: AbortSignal,
): Promise<Result<AvailableModel[]>> =>
  ask({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider }),
    signal: signal ?? null,
  });

async function ask(init: RequestInit): Promise<Result<AvailableModel[]>> {
  try {
    const response = await fetch(url, init);
    const body: unknown = await response.json();
    const models = availableModelsSchema.safeParse(body);
    if (response.ok && models.success) return ok(models.data);
    const refused = problemReplySchema.safeParse(body);
    return refused.success
      ? { ok: false, problem: refused.data.problem }
      : fail('internal', `The server answered ${response.status}.`);
  } catch {
    return fail('offline', "Wand's server can't be reached.");
  }
}
