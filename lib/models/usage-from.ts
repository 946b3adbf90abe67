import { type Usage, usageSchema } from '@/lib/reasoning/write-program';

/** The tokens that a provider counted; a count that is no whole number is left out. */
export function usageFrom(counted: {
  inputTokens: number | undefined;
  outputTokens: number | undefined;
}): Usage {
  const usage: Usage = {};
  const { inputTokens, outputTokens } = usageSchema.shape;
  const input = inputTokens.safeParse(counted.inputTokens);
  const output = outputTokens.safeParse(counted.outputTokens);
  if (input.data !== undefined) usage.inputTokens = input.data;
  if (output.data !== undefined) usage.outputTokens = output.data;
  return usage;
}
