import { candidatesOf } from './candidates';
import { featuresOf, refusalFeatures } from './features';
import { type Problem, parseProblem } from './problem';
import type { OpenProblem } from './problem-reader';
import { programOf } from './write-problem';

/** Takes a word problem apart by cues around its quantities. */
export function openProblem(question: string): OpenProblem | null {
  const problem = parseProblem(question);
  if (problem === null) return null;
  return {
    candidates: candidatesOf(problem),
    factorsOf: (candidate) => [featuresOf(problem, candidate)],
    refusal: refusalFeatures(problem),
    doubts: [problem.quantities.length > 2 ? 1 : 0],
    write: (candidate) => ({ program: programOf(problem, candidate), prose: proseOf(problem) }),
  };
}

const proseOf = ({ language }: Problem): string =>
  language === 'zh'
    ? '我从题目里读出每个数量，再一步一步算出所问的数。'
    : 'I take each quantity from the text and work out what is asked, one step a line.';
