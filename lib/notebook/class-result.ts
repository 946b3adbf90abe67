import * as z from 'zod';

/** Most characters of a prediction. */
export const maxPredictionLength = 200;

/** How a class is asked to predict an answer; left out, it follows from the answer. */
export const predictionAskedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number') }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({
    kind: z.literal('choice'),
    choices: z.array(z.string().min(1).max(maxPredictionLength)).min(2).max(8),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type PredictionAsked = z.infer<typeof predictionAskedSchema>;

/** Most different answers that are kept of a round; the rarer ones are only counted. */
export const maxKeptAnswers = 50;

/** One asking of a class: what was predicted, the most frequent first. No names, no order of arrival. */
export const classRoundSchema = z.strictObject({
  predictions: z.number().int().nonnegative(),
  answers: z
    .array(z.strictObject({ text: z.string().max(maxPredictionLength), count: z.number().int().positive() }))
    .max(maxKeptAnswers),
});
export type ClassRound = z.infer<typeof classRoundSchema>;

/** What a class predicted before it saw the answer: in one live room, once or a second time after talking. */
export const classResultSchema = z.strictObject({
  room: z.string().min(1).max(64),
  /** When the room was closed, milliseconds since 1970. */
  at: z.number().int().nonnegative(),
  /** How many were in the room. */
  people: z.number().int().nonnegative(),
  rounds: z.array(classRoundSchema).min(1).max(2),
});
export type ClassResult = z.infer<typeof classResultSchema>;

/** How many a cell keeps; the oldest goes first. */
export const maxClassResults = 10;
