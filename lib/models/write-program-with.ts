import type { LanguageModelV4 } from '@ai-sdk/provider';
import { type ModelMessage, streamText } from 'ai';
import { promptFor } from '@/lib/reasoning/prompt';
import type { ImageForModel } from '@/lib/reasoning/question-image';
import type { ProgramRequest, WriteEvent, WriteProgram } from '@/lib/reasoning/write-program';
import type { FindModel } from './find-model';
import { redact } from './redact';
import { usageFrom } from './usage-from';
import { cutOff, endingAfter, endingFor } from './write-ending';

/**
 * The model port over the AI SDK, the same on the server and in the evaluation command. Invariants: exactly one `end`
 * or `problem` comes last; a reply that did not end as its model meant it to is `cut-off`; whoever stops reading, or
 * aborts, ends the provider's call; no key is in any message.
 */
export type WriteProgramOptions = { findModel: FindModel; secrets: readonly string[] };

/** A server that fails at a question with a picture mostly can't see: no list of models says which ones can. */
const unseen = (event: WriteEvent, { image }: ProgramRequest): WriteEvent =>
  image && event.type === 'problem' && event.problem.code === 'model-failed'
    ? { type: 'problem', problem: { ...event.problem, code: 'model-cannot-see' } }
    : event;

/** The longest reply, in characters; a model that goes on is running in circles. */
const maxReplyLength = 300_000;

// The SDK prints its warnings (a setting that a model does not know) to the console; ours say nothing useful there.
globalThis.AI_SDK_LOG_WARNINGS = false;

export const writeProgramWith = ({ findModel, secrets }: WriteProgramOptions): WriteProgram =>
  async function* (request, { signal }) {
    const found = findModel(request.model);
    if (!found.ok) return yield redacted({ type: 'problem', problem: found.problem }, secrets);
    const reading = new AbortController();
    let begun = false;
    try {
      for await (const event of eventsOf(found.value, request, AbortSignal.any([signal, reading.signal]))) {
        begun = true;
        yield redacted(event, secrets);
      }
    } catch (error) {
      // A socket's failure comes as an exception out of the stream, a server's as a part of it.
      yield signal.aborted
        ? cutOff(request.model)
        : redacted(unseen(endingAfter(request.model, error, begun), request), secrets);
    } finally {
      reading.abort();
    }
  };

async function* eventsOf(
  model: LanguageModelV4,
  request: ProgramRequest,
  signal: AbortSignal,
): AsyncGenerator<WriteEvent, void, void> {
  let length = 0;
  for await (const part of partsOf(model, request, signal)) {
    if (part.type === 'text-delta' && part.text !== '') {
      length += part.text.length;
      if (length > maxReplyLength) break;
      yield { type: 'text', delta: part.text };
    } else if (part.type === 'abort') {
      break;
    } else if (part.type === 'finish') {
      const usage = usageFrom(part.totalUsage);
      return yield endingFor(request.model, part.finishReason, part.rawFinishReason, usage);
    } else if (part.type === 'error') {
      return yield unseen(endingAfter(request.model, part.error, length > 0), request);
    }
  }
  yield cutOff(request.model);
}

function partsOf(model: LanguageModelV4, request: ProgramRequest, signal: AbortSignal) {
  const { instructions, messages, image } = promptFor(request);
  return streamText({
    model,
    instructions,
    messages: messages.map((message, at) =>
      image && at === 0 ? withImage(message.content, image) : message,
    ),
    temperature: request.temperature,
    ...(request.seed > 0 && { seed: request.seed }), // 0 is "none asked for"
    abortSignal: signal,
    maxRetries: 0, // retrying-fetch.ts does it
    onError: () => undefined, // errors come as parts; the default prints them, keys included
    providerOptions: { openai: { store: false } },
  }).stream;
}

const withImage = (text: string, { type, data }: ImageForModel): ModelMessage => ({
  role: 'user',
  content: [
    { type: 'text', text },
    { type: 'file', data, mediaType: type },
  ],
});

const redacted = (event: WriteEvent, secrets: readonly string[]): WriteEvent =>
  event.type === 'problem'
    ? { type: 'problem', problem: { ...event.problem, message: redact(event.problem.message, secrets) } }
    : event;
