import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
  SharedV4ProviderMetadata,
} from '@ai-sdk/provider';
import { requestOfPrompt } from './request-of-prompt';
import { textChunks } from './text-chunks';
import { type OfflineReply, writeOffline } from './write-offline';

/**
 * The offline writer as an AI SDK language model, `offline:writer`. It is no language model: it has no
 * tokens, so token counts stay undefined and the characters read and written are given as raw usage.
 */
export const offlineModel: LanguageModelV4 = {
  specificationVersion: 'v4',
  provider: 'offline',
  modelId: 'writer',
  supportedUrls: {},

  async doGenerate(options) {
    options.abortSignal?.throwIfAborted();
    const { reply, usage } = answerTo(options);
    return {
      content: [{ type: 'text', text: reply.text }],
      finishReason: stop,
      usage,
      providerMetadata: metadata(reply),
      warnings: [],
    };
  },

  async doStream(options) {
    options.abortSignal?.throwIfAborted();
    const { reply, usage } = answerTo(options);
    const parts = streamParts(reply, usage);
    const stream = new ReadableStream<LanguageModelV4StreamPart>({
      pull(controller) {
        if (options.abortSignal?.aborted) return controller.error(options.abortSignal.reason);
        const { value, done } = parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return { stream };
  },
};

const stop: LanguageModelV4FinishReason = { unified: 'stop', raw: undefined };

function answerTo(options: LanguageModelV4CallOptions) {
  const request = requestOfPrompt(options);
  const reply = writeOffline(request);
  const usage: LanguageModelV4Usage = {
    inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: undefined, text: undefined, reasoning: undefined },
    raw: { charactersRead: request.question.length, charactersWritten: reply.text.length },
  };
  return { reply, usage };
}

function* streamParts(
  reply: OfflineReply,
  usage: LanguageModelV4Usage,
): Generator<LanguageModelV4StreamPart, undefined> {
  const id = 'text';
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id };
  for (const delta of textChunks(reply.text)) yield { type: 'text-delta', id, delta };
  yield { type: 'text-end', id };
  yield { type: 'finish', finishReason: stop, usage, providerMetadata: metadata(reply) };
}

/** How sure the writer is, and which reader was taken. */
const metadata = (reply: OfflineReply): SharedV4ProviderMetadata =>
  reply.kind === 'program'
    ? { offline: { confidence: reply.reading.confidence, family: reply.reading.family } }
    : { offline: { refused: true } };
