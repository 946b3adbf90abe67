import { type Language, languageOf } from '@/lib/numbers/language';
import { plainText } from '@/lib/numbers/plain-text';
import type { Reading } from '../reading';
import { confidenceOf, evidenceOf } from './calibration';
import { openChineseProblem } from './chinese/open-problem';
import { openEnglishProblem } from './english/open-problem';
import type { ProblemReader } from './problem-reader';
import { rank } from './ranker';
import { type TrainedRanker, trainedRanker } from './trained-weights';

export const problemReaders: Record<Language, ProblemReader> = {
  en: openEnglishProblem,
  zh: openChineseProblem,
};

/** Readings less probable than this are not worth naming. */
const leastProbable = 0.05;

/**
 * The readings of a word problem, surest first; none when it is no word problem, or out of reach. Never throws.
 * Cross-validation passes a ranker of its own.
 */
export function readProblem(
  question: string,
  trained: (language: Language) => TrainedRanker = trainedRanker,
): Reading[] {
  const language = languageOf(plainText(question));
  const problem = problemReaders[language](question);
  if (problem === null) return [];
  const { weights, calibration } = trained(language);
  const ranking = rank(problem, weights);
  return ranking.readings
    .filter(({ probability }) => probability >= leastProbable)
    .slice(0, 4)
    .map(({ candidate }, place) => ({
      family: 'word-problem',
      ...problem.write(candidate),
      confidence: confidenceOf(evidenceOf(ranking, problem, place), calibration),
      expected: candidate.value,
    }))
    .sort((a, b) => b.confidence - a.confidence);
}
