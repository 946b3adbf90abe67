import type { WriteProgram } from '@/lib/reasoning/write-program';
import { createServerModels } from './server-models';

/**
 * The model port for commands: the environment's models, run by the person at this machine, who may therefore use
 * its local servers too.
 */
export const writeProgram: WriteProgram = (request, options) => {
  port ??= createServerModels({ ...process.env, ...onlyHere }).writeProgram;
  return port(request, options);
};

/** A command serves nobody but the one who types it, whatever the server's settings say. */
const onlyHere = {
  WAND_HOST: '127.0.0.1',
  WAND_ORIGIN: undefined,
  WAND_HOSTS: undefined,
  WAND_TRUST_PROXY: undefined,
};

let port: WriteProgram | undefined;
