import type { OpenProblem } from '../problem-reader';
import { doubtsAbout } from './doubts';
import { enumerate } from './enumerate';
import { factorsFor, refusalFactor } from './factors';
import { parseProblem } from './problem';
import { writeProblem } from './write-problem';

/** Takes an English word problem apart. */
export function openEnglishProblem(question: string): OpenProblem | null {
  const problem = parseProblem(question);
  if (problem === null) return null;
  return {
    candidates: enumerate(problem.mentions.map(({ value }) => value)),
    factorsOf: factorsFor(problem),
    refusal: refusalFactor(problem),
    doubtsOf: (candidate) => doubtsAbout(problem, candidate),
    write: (candidate) => writeProblem(problem, candidate),
  };
}
