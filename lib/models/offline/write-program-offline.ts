import type { WriteProgram } from '@/lib/reasoning/write-program';
import { textChunks } from './text-chunks';
import { writeOffline } from './write-offline';

/**
 * The offline writer as a model port without the AI SDK, for the browser and the evaluation command.
 * It has no tokens: its usage is empty but for how sure it is of its program.
 */
export const writeProgramOffline: WriteProgram = async function* (request, { signal }) {
  const reply = writeOffline(request);
  for (const delta of textChunks(reply.text)) {
    if (signal.aborted) return;
    yield { type: 'text', delta };
  }
  const usage = reply.kind === 'program' ? { confidence: thousandths(reply.reading.confidence) } : {};
  yield { type: 'end', reason: 'complete', model: 'offline:writer', usage };
};

const thousandths = (probability: number) => Math.round(probability * 1_000) / 1_000;
