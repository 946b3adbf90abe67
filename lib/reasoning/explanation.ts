import { z } from 'zod';

/** For whom a program is put into plain words. */
export const explanationLevels = ['child', 'student', 'expert'] as const;
export const explanationLevelSchema = z.enum(explanationLevels);
export type ExplanationLevel = z.infer<typeof explanationLevelSchema>;

export const maxExplanationLength = 20_000;

/** A model's words about a program: said, never executed, and never an answer. */
export type Explanation = { attempt: number; level: ExplanationLevel; text: string; model: string };

/** The latest for each attempt and reader. */
export const withExplanation = (
  before: readonly Explanation[],
  { attempt, level, text, model }: Explanation,
): Explanation[] => [
  ...before.filter((each) => each.attempt !== attempt || each.level !== level),
  { attempt, level, text, model },
];
