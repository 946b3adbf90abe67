import type { ModelName, WriteProgram } from '../../lib/reasoning/write-program';

/** The model port for a name: the offline writer needs no provider, everything else goes through the registry. */
export async function choosePort(model: ModelName): Promise<WriteProgram> {
  if (model.startsWith('offline:')) {
    const { writeProgramOffline } = await import('../../lib/models/offline/write-program-offline');
    return writeProgramOffline;
  }
  const { writeProgram } = await import('../../lib/models/write-program');
  return writeProgram;
}
