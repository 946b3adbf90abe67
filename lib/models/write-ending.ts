import { InvalidResponseDataError } from '@ai-sdk/provider';
import type { FinishReason } from 'ai';
import { egressErrorIn } from '@/lib/net/egress-error';
import type { Usage, WriteEvent } from '@/lib/reasoning/write-program';
import { problemOfError } from './problem-of-error';

/** How a model's reply ended, as the last event of its stream. Messages may still hold a key: redact them. */
export const cutOff = (model: string, usage: Usage = {}): WriteEvent => ({
  type: 'end',
  reason: 'cut-off',
  model,
  usage,
});

/** Finish reasons of older servers that mean a proper end, which the SDK does not know. */
const properEnds = new Set(['eos', 'eos_token', 'end_turn', 'stop_sequence']);

/** The end that the model's server told; only a proper one is complete. */
export function endingFor(
  model: string,
  reason: FinishReason,
  raw: string | undefined,
  usage: Usage,
): WriteEvent {
  if (reason === 'content-filter') {
    const message = "The provider's content filter withheld the reply.";
    return { type: 'problem', problem: { code: 'refused', message } };
  }
  const complete = reason === 'stop' || properEnds.has(raw ?? '');
  return complete ? { type: 'end', reason: 'complete', model, usage } : cutOff(model, usage);
}

/** A stream that broke off after text had come is cut off; everything else has a cause to tell. */
export function endingAfter(model: string, error: unknown, begun: boolean): WriteEvent {
  const brokeOff = egressErrorIn(error)?.reason === 'lost' || InvalidResponseDataError.isInstance(error);
  return begun && brokeOff ? cutOff(model) : { type: 'problem', problem: problemOfError(error) };
}
