import { guardedFetch } from '@/lib/net/guarded-fetch';
import { ok, type Result } from '@/lib/reasoning/result';
import type { WriteProgram } from '@/lib/reasoning/write-program';
import type { AvailableModel } from './available-model';
import { availableModels, modelsNamed } from './available-models';
import { type ModelEnvironment, readModelEnvironment } from './environment';
import type { Variables } from './environment-reader';
import { modelRegistry } from './find-model';
import { listModels } from './list-models';
import { offlineModel } from './offline/offline-model';
import type { OwnProvider } from './own-provider';
import { ownSetup, type ProviderSetup } from './provider-setup';
import { remembered } from './remembered';
import { retryingFetch } from './retrying-fetch';
import { writeProgramWith } from './write-program-with';

/** All that the server does with models, over one environment. */
export type ServerModels = {
  environment: ModelEnvironment;
  /** Writes with the models of the server. */
  writeProgram: WriteProgram;
  /** Writes with a user's own provider, and with no key but its own. */
  writeProgramOf: (provider: OwnProvider) => WriteProgram;
  /** The models that may be chosen, the default first. */
  list: () => Promise<AvailableModel[]>;
  /** The models of a user's own provider; problems as in `listModels`. */
  listOf: (provider: OwnProvider, signal?: AbortSignal) => Promise<Result<AvailableModel[]>>;
};

const probeMs = 600;
const listMs = 3_000;
const rememberMs = { local: 30_000, listed: 600_000, failed: 30_000 };

export function createServerModels(variables: Variables): ServerModels {
  const environment = readModelEnvironment(variables);
  for (const complaint of environment.complaints) console.warn(complaint);
  const { configured, local, secrets, singleUser } = environment;
  const askForList = remembered(
    async (setup: ProviderSetup) => ({ local: setup.local, list: await listModels(setup, listFetch(setup)) }),
    ({ local: here, list }) => (here ? rememberMs.local : list.ok ? rememberMs.listed : rememberMs.failed),
  );
  return {
    environment,
    writeProgram: writeProgramWith({
      findModel: modelRegistry([...configured, ...local], offlineModel, writeFetch),
      secrets,
    }),
    writeProgramOf: (provider) =>
      writeProgramWith({
        findModel: modelRegistry([ownSetup(provider, singleUser)], offlineModel, writeFetch),
        secrets: [...secrets, ...(provider.apiKey ? [provider.apiKey] : [])],
      }),
    list: () => availableModels(environment, async (setup) => (await askForList(setup)).list),
    listOf: async (provider, signal) => {
      const setup = ownSetup(provider, singleUser);
      const list = await listModels(setup, listFetch(setup), signal);
      return list.ok ? ok(modelsNamed(setup, list.value)) : list;
    },
  };
}

const writeFetch = ({ reach, patience }: ProviderSetup) => retryingFetch(guardedFetch({ reach, patience }));

/** Lists are asked for while a person waits for the page, so briefly. */
function listFetch({ reach, local }: ProviderSetup) {
  const ms = local ? probeMs : listMs;
  return guardedFetch({
    reach,
    patience: { connectMs: ms, firstByteMs: ms, idleMs: ms, totalMs: ms },
    maxBytes: 4_000_000,
  });
}

let models: ServerModels | undefined;

/** The models of this server process; its environment is read at the first call. */
export function serverModels(): ServerModels {
  models ??= createServerModels(process.env);
  return models;
}
