import * as z from 'zod';

/**
 * What a teacher allows of models in the copies that a handout gives: nothing, hints in words, or everything. It holds
 * for as long as the handout takes work in.
 */
export const aiRules = ['off', 'hint', 'on'] as const;
export const aiRuleSchema = z.enum(aiRules);
export type AiRule = z.infer<typeof aiRuleSchema>;

/** The rule that allows least. */
export const strictest = (rules: readonly AiRule[]): AiRule =>
  aiRules.find((rule) => rules.includes(rule)) ?? 'on';
