import type { Candidate } from './candidates';

/** Names of features that are there. One list may serve many candidates; the ranker then adds it up once. */
export type Factor = readonly string[];

/** A word problem taken apart: what it might mean, and what speaks for and against each meaning. */
export type OpenProblem = {
  candidates: Candidate[];
  /** What speaks for one of the candidates. */
  factorsOf: (candidate: Candidate) => Factor[];
  /** What speaks for giving no answer. */
  refusal: Factor;
  /** Facts that bear on how far the ranker can be trusted here, 0 or 1 each, always as many; see calibration.ts. */
  doubtsOf: (candidate: Candidate) => number[];
  /** What a second reader says of the candidate: whether it agrees, and facts about that, 0 to 1 and always as many. */
  soundness: (candidate: Candidate) => { agrees: boolean; facts: number[] };
  /** The program for a candidate and the plain words above it. */
  write: (candidate: Candidate) => { program: string; prose: string };
};

/** Takes a word problem of one language apart; null when it is none or out of reach. Never throws. */
export type ProblemReader = (question: string) => OpenProblem | null;
