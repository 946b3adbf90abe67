import { constantLeaf, type Expression } from '../expression';
import type { ChineseProblem } from '../problem';
import { bothCompared, sharesOfWhole, sumAndDifference } from './comparisons';
import type { Frame } from './frame';
import { sameRateOn } from './proportion';
import { cutsAndStorey, placeInLine, treesInRow } from './rows';
import { shapes } from './shapes';
import { longSum, mean, shareOfSum } from './shares';

const frames: Frame[] = [
  bothCompared,
  sharesOfWhole,
  sumAndDifference,
  shareOfSum,
  mean,
  longSum,
  treesInRow,
  cutsAndStorey,
  placeInLine,
  sameRateOn,
  shapes,
];

/** What the frames propose for a problem, each with its frame's name. */
export const framesOf = (problem: ChineseProblem): { name: string; expression: Expression }[] =>
  frames.flatMap(({ name, words, propose }) =>
    words.test(problem.text)
      ? propose(problem, (value) => constantLeaf(problem, value)).map((expression) => ({ name, expression }))
      : [],
  );
