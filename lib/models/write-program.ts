import type { WriteProgram } from '@/lib/reasoning/write-program';
import { createServerModels } from './server-models';

/**
 * The model port for commands: the environment's models, run by the person at this machine, who may therefore use
 * its local servers too.
 */
export const writeProgram: WriteProgram = (request, options) => {
  port ??= createServerModels({
    WAND_HOST: '127.0.0.1',
    ...process.env,
    WAND_ORIGIN: undefined,
  }).writeProgram;
  return port(request, options);
};

let port: WriteProgram | undefined;
