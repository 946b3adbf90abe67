import { programRequestSchema } from '@/lib/reasoning/write-program';
import { writeProgramConformance } from './conformance';
import { writeProgramOffline } from './offline/write-program-offline';
import { createServerModels } from './server-models';

const request = programRequestSchema.parse({ question: 'What is 15% of 80?', model: 'offline:writer' });

writeProgramConformance('The offline writer without the AI SDK', async () => ({
  writeProgram: writeProgramOffline,
  request,
}));

writeProgramConformance('The offline writer through the registry', async () => ({
  writeProgram: createServerModels({}).writeProgram,
  request,
}));
