import type { Reading } from '../reading';
import type { Candidate } from './candidates';
import { type Problem, parseProblem } from './problem';
import { rank } from './ranker';
import { trainedWeights } from './trained-weights';
import { programOf } from './write-problem';

/** Readings less probable than this are not worth naming. */
const leastProbable = 0.05;

/** The readings of a word problem, surest first; none when it is no word problem, or out of reach. Never throws. */
export function readProblem(question: string): Reading[] {
  const problem = parseProblem(question);
  if (problem === null) return [];
  return rank(problem, trainedWeights())
    .readings.filter(({ probability }) => probability >= leastProbable)
    .slice(0, 4)
    .map(({ candidate, probability }) => ({
      family: 'word-problem',
      program: programOf(problem, candidate),
      prose: proseOf(problem),
      confidence: confidenceOf(problem, candidate, probability),
      expected: candidate.value,
    }));
}

/**
 * How often a reading of this probability was right in cross-validation: two quantities in English are surer than
 * the ranker says, more quantities and Chinese are less sure.
 */
function confidenceOf(problem: Problem, candidate: Candidate, probability: number): number {
  const easy = problem.language === 'en' && problem.quantities.length === 2 && candidate.used.length === 2;
  return Math.max(
    0,
    Math.min(0.98, probability + (easy ? 0.04 : problem.quantities.length > 2 ? -0.09 : -0.04)),
  );
}

const proseOf = ({ language }: Problem): string =>
  language === 'zh'
    ? '我从题目里读出每个数量，再一步一步算出所问的数。'
    : 'I take each quantity from the text and work out what is asked, one step a line.';
