import type { ModelName, WriteProgram } from '../../lib/reasoning/write-program';

/** Whether a model's programs are written in this process, on the thread that also judges. */
export const isInProcess = (model: ModelName): boolean => model.startsWith('offline:');

/** The model port for a name: the offline writer needs no provider, everything else goes through the registry. */
export async function choosePort(model: ModelName): Promise<WriteProgram> {
  if (isInProcess(model)) {
    const { writeProgramOffline } = await import('../../lib/models/offline/write-program-offline');
    return writeProgramOffline;
  }
  const { writeProgram } = await import('../../lib/models/write-program');
  return writeProgram;
}
