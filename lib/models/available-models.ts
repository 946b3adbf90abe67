import type { Result } from '@/lib/reasoning/result';
import { modelNameSchema } from '@/lib/reasoning/write-program';
import type { AvailableModel } from './available-model';
import type { ModelEnvironment } from './environment';
import type { ProviderSetup } from './provider-setup';

/** The model that needs nothing. */
export const offlineWriter: AvailableModel = {
  name: 'offline:writer',
  label: 'writer',
  provider: 'Offline',
  local: true,
};

export type ListOf = (setup: ProviderSetup) => Promise<Result<string[]>>;

/**
 * Every model that may be chosen, the default first: the operator's choice, else the first model of a provider that
 * was set up, else the offline writer. Servers that were merely found on this machine come last.
 */
export async function availableModels(
  environment: ModelEnvironment,
  listOf: ListOf,
): Promise<AvailableModel[]> {
  const { configured, local, defaultModel } = environment;
  const [here, found] = await Promise.all([
    Promise.all(configured.map((setup) => modelsOf(setup, listOf))),
    Promise.all(local.map((setup) => modelsOf(setup, listOf))),
  ]);
  const models = [...here.flat(), offlineWriter, ...found.flat()];
  return defaultModel === null ? models : withFirst(defaultModel, models, [...configured, ...local]);
}

async function modelsOf(setup: ProviderSetup, listOf: ListOf): Promise<AvailableModel[]> {
  if (setup.models !== undefined) return modelsNamed(setup, setup.models);
  const list = await listOf(setup);
  if (!list.ok) return modelsNamed(setup, setup.guesses ?? [], true);
  const preferred = (setup.guesses ?? []).filter((name) => list.value.includes(name));
  return modelsNamed(setup, [...new Set([...preferred, ...list.value])]);
}

/** Models of a setup by their own names; a name that can't stand in a trace is left out. */
export const modelsNamed = (setup: ProviderSetup, names: string[], unconfirmed = false): AvailableModel[] =>
  names.flatMap((label) => {
    const name = modelNameSchema.safeParse(`${setup.id}:${label}`);
    if (!name.success) return [];
    const model: AvailableModel = { name: name.data, label, provider: setup.label };
    return [{ ...model, ...(setup.local && { local: true }), ...(unconfirmed && { unconfirmed: true }) }];
  });

/** The operator's default stands first even when its server did not list it: it may just be starting. */
function withFirst(name: string, models: AvailableModel[], setups: ProviderSetup[]): AvailableModel[] {
  const listed = models.find((model) => model.name === name);
  if (listed !== undefined) return [listed, ...models.filter((model) => model !== listed)];
  const [id, label = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  const setup = setups.find((each) => each.id === id);
  return setup === undefined ? models : [...modelsNamed(setup, [label], true), ...models];
}
