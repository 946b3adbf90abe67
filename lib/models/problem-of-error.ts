import {
  APICallError,
  EmptyResponseBodyError,
  InvalidResponseDataError,
  JSONParseError,
  LoadAPIKeyError,
  NoSuchModelError,
  TypeValidationError,
} from '@ai-sdk/provider';
import { z } from 'zod';
import { type EgressReason, egressErrorIn } from '@/lib/net/egress-error';
import type { Problem, ProblemCode } from '@/lib/reasoning/result';
import { problemOfStatus } from './problem-of-status';

const egressCodes: Record<EgressReason, ProblemCode> = {
  refused: 'model-unreachable',
  redirected: 'model-unreachable',
  unreachable: 'model-unreachable',
  lost: 'model-unreachable',
  'timed-out': 'model-timed-out',
  encoded: 'model-bad-reply',
  'too-large': 'model-bad-reply',
};

/** An error that a provider sent inside its stream: `{ "error": { "message", "code" } }`, or what stands in it. */
const streamedErrorSchema = z.object({
  message: z.string(),
  code: z.union([z.string(), z.number()]).nullish(),
  type: z.string().nullish(),
});

/** What went wrong with a model, as a problem. Its message may still hold a key: redact it. */
export function problemOfError(error: unknown): Problem {
  const egress = egressErrorIn(error);
  if (egress !== null) return problem(egressCodes[egress.reason], egress.message);
  if (isBadReply(error) || (APICallError.isInstance(error) && isBadReply(error.cause))) {
    return problem('model-bad-reply', "The model's server sent something that is no answer of a model.");
  }
  if (APICallError.isInstance(error)) {
    if (error.statusCode !== undefined && error.statusCode >= 400) {
      return problemOfStatus(error.statusCode, saidIn(error), new Headers(error.responseHeaders));
    }
    return problem('model-bad-reply', error.message);
  }
  if (NoSuchModelError.isInstance(error)) return problem('model-not-found', error.message);
  if (LoadAPIKeyError.isInstance(error)) return problem('model-not-set-up', error.message);
  const streamed = streamedErrorSchema.safeParse(error);
  if (!streamed.success) return problem('model-failed', 'The model failed.');
  const { message, code, type } = streamed.data;
  const limited = /rate.?limit|too many|quota/i.test(`${code} ${type}`) || String(code) === '429';
  return problem(limited ? 'model-rate-limited' : 'model-failed', message);
}

const problem = (code: ProblemCode, message: string): Problem => ({ code, message: message.slice(0, 1_000) });

const isBadReply = (error: unknown) =>
  JSONParseError.isInstance(error) ||
  TypeValidationError.isInstance(error) ||
  InvalidResponseDataError.isInstance(error) ||
  EmptyResponseBodyError.isInstance(error);

/** The provider's own words; a page of HTML from some gateway is not worth showing. */
function saidIn({ message, responseBody = '' }: APICallError): string {
  const body = responseBody.trim();
  if (message !== '' || body === '' || body.startsWith('<')) return message;
  return body.replace(/\s+/g, ' ').slice(0, 300);
}
