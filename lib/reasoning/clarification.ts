import { z } from 'zod';

/** What a model asks back before it writes a program, with replies to choose from where it offers any. */
export const askedBackSchema = z.strictObject({
  text: z.string().max(4_000),
  choices: z.array(z.string().min(1).max(1_000)).max(6),
});
export type AskedBack = z.infer<typeof askedBackSchema>;

export const maxReplyLength = 4_000;

/** A question that a model asked back, and what the person replied: part of what the question means from then on. */
export const clarificationSchema = z.strictObject({
  asked: z.string().max(4_000),
  reply: z.string().min(1).max(maxReplyLength),
});
export type Clarification = z.infer<typeof clarificationSchema>;

/** How often a model may ask back about one question. */
export const maxClarifications = 1;
