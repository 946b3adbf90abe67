import { APICallError, InvalidResponseDataError, type LanguageModelV4 } from '@ai-sdk/provider';
import { type FinishReason, streamText } from 'ai';
import { egressErrorIn } from '@/lib/net/egress-error';
import { promptFor } from '@/lib/reasoning/prompt';
import type { Problem } from '@/lib/reasoning/result';
import type { ProgramRequest, Usage, WriteEvent, WriteProgram } from '@/lib/reasoning/write-program';
import type { FindModel } from './find-model';
import { problemOfError } from './problem-of-error';
import { redact } from './redact';
import { usageFrom } from './usage-from';

/**
 * The model port over the AI SDK, the same on the server and in the evaluation command. Invariants: exactly one `end`
 * or `problem` comes last; a reply that did not end as its model meant it to is `cut-off`; whoever stops reading, or
 * aborts, ends the provider's call; no key is in any message.
 */
export type WriteProgramOptions = { findModel: FindModel; secrets: readonly string[] };

/** The longest reply, in characters; a model that goes on is running in circles. */
const maxReplyLength = 300_000;

// The SDK prints its warnings (a setting that a model does not know) to the console; ours say nothing useful there.
globalThis.AI_SDK_LOG_WARNINGS = false;

export const writeProgramWith = ({ findModel, secrets }: WriteProgramOptions): WriteProgram =>
  async function* (request, { signal }) {
    const reading = new AbortController();
    let begun = false;
    const failed = (problem: Problem): WriteEvent => ({
      type: 'problem',
      problem: { ...problem, message: redact(problem.message, secrets) },
    });
    try {
      const found = findModel(request.model);
      if (!found.ok) yield failed(found.problem);
      else {
        for await (const event of reply(
          found.value,
          request,
          AbortSignal.any([signal, reading.signal]),
          failed,
        )) {
          begun = true;
          yield event;
        }
      }
    } catch (error) {
      // A socket's failure comes as an exception out of the stream, a server's as a part of it.
      yield signal.aborted ? cutOff(request) : failure(request, error, begun, failed);
    } finally {
      reading.abort();
    }
  };

async function* reply(
  model: LanguageModelV4,
  request: ProgramRequest,
  signal: AbortSignal,
  failed: (problem: Problem) => WriteEvent,
): AsyncGenerator<WriteEvent, void, void> {
  let length = 0;
  let sampling: Sampling = samplingOf(request);
  for (let again = true; again; ) {
    again = false;
    for await (const part of partsOf(model, request, sampling, signal)) {
      if (part.type === 'text-delta' && part.text !== '') {
        length += part.text.length;
        if (length > maxReplyLength) return yield cutOff(request);
        yield { type: 'text', delta: part.text };
      } else if (part.type === 'abort') {
        return yield cutOff(request);
      } else if (part.type === 'finish') {
        return yield ending(
          request,
          part.finishReason,
          part.rawFinishReason,
          usageFrom(part.totalUsage),
          failed,
        );
      } else if (part.type === 'error') {
        again = length === 0 && 'temperature' in sampling && dislikesSampling(part.error);
        if (!again) return yield failure(request, part.error, length > 0, failed);
        sampling = {};
        break;
      }
    }
  }
  yield cutOff(request);
}

type Sampling = { temperature?: number; seed?: number };

/** Seed 0 is "none asked for"; some servers refuse a seed they do not know. */
const samplingOf = ({ temperature, seed }: ProgramRequest): Sampling => ({
  temperature,
  ...(seed > 0 && { seed }),
});

/** Models that think refuse a temperature; they are asked again without. */
const dislikesSampling = (error: unknown) =>
  APICallError.isInstance(error) &&
  (error.statusCode === 400 || error.statusCode === 422) &&
  /temperature|seed/i.test(`${error.message} ${error.responseBody}`);

function partsOf(model: LanguageModelV4, request: ProgramRequest, sampling: Sampling, signal: AbortSignal) {
  const { instructions, messages } = promptFor(request);
  return streamText({
    model,
    instructions,
    messages,
    ...sampling,
    abortSignal: signal,
    maxRetries: 0, // retrying-fetch.ts does it
    onError: () => undefined, // errors come as parts; the default prints them, keys included
    providerOptions: { openai: { store: false } },
  }).stream;
}

const cutOff = ({ model }: ProgramRequest, usage: Usage = {}): WriteEvent => ({
  type: 'end',
  reason: 'cut-off',
  model,
  usage,
});

/** Finish reasons of older servers that mean a proper end, which the SDK does not know. */
const properEnds = new Set(['eos', 'eos_token', 'end_turn', 'stop_sequence']);

function ending(
  request: ProgramRequest,
  reason: FinishReason,
  raw: string | undefined,
  usage: Usage,
  failed: (problem: Problem) => WriteEvent,
): WriteEvent {
  if (reason === 'content-filter') {
    return failed({ code: 'refused', message: "The provider's content filter withheld the reply." });
  }
  const complete = reason === 'stop' || properEnds.has(raw ?? '');
  return complete ? { type: 'end', reason: 'complete', model: request.model, usage } : cutOff(request, usage);
}

/** A stream that broke off after text had come is cut off; everything else has a cause to tell. */
function failure(
  request: ProgramRequest,
  error: unknown,
  begun: boolean,
  failed: (problem: Problem) => WriteEvent,
): WriteEvent {
  const brokeOff = egressErrorIn(error)?.reason === 'lost' || InvalidResponseDataError.isInstance(error);
  return begun && brokeOff ? cutOff(request) : failed(problemOfError(error));
}
