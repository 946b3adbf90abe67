import type { WriteProgram } from '@/lib/reasoning/write-program';
import { textChunks } from './text-chunks';
import { writeOffline } from './write-offline';

/**
 * The offline writer as a model port without the AI SDK, for the browser and the evaluation command.
 * It has no tokens, so its usage is empty.
 */
export const writeProgramOffline: WriteProgram = async function* (request, { signal }) {
  const { text } = writeOffline(request);
  for (const delta of textChunks(text)) {
    if (signal.aborted) return;
    yield { type: 'text', delta };
  }
  yield { type: 'end', reason: 'complete', model: 'offline:writer', usage: {} };
};
