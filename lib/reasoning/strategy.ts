import type { AnswerCheck } from './answer-check';
import type { Change } from './change';
import type { Clarification } from './clarification';
import type { DataSet } from './data-set';
import type { Given } from './given';
import type { ImageForModel } from './question-image';
import type { RunLimits, RunProgram } from './run';
import type { Skill } from './skill';
import type { SolveEvent } from './trace';
import type { ContextCell, ModelName, WriteProgram } from './write-program';

/** What solving needs from the outside; the browser, the evaluation command and the tests pass different functions. */
export type Ports = {
  writeProgram: WriteProgram;
  runProgram: RunProgram;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A fresh unsigned 32-bit seed for a run. */
  newSeed: () => number;
};

export type SolveInput = {
  question: string;
  model: ModelName;
  context: ContextCell[];
  limits: RunLimits;
  /** What the cell asks of its answer, where it asks anything. */
  check?: AnswerCheck | undefined;
  /** How many programs a strategy that compares several asks for; left out, its own number. */
  samples?: number | undefined;
  /** The answers of other cells that the question refers to. */
  given?: readonly Given[] | undefined;
  /** The functions of the notebook that programs may call. */
  skills?: readonly Skill[] | undefined;
  /** The picture that belongs to the question. */
  image?: ImageForModel | undefined;
  /** The SHA-256 of that picture, by which the trace remembers it; null where there is none. */
  imageHash?: string | null | undefined;
  /** The data sets of the notebook, which programs may read. */
  data?: readonly DataSet[] | undefined;
  /** A change of a program that is asked for in words, in the place of a new program. */
  change?: Change | undefined;
  /** What the question refers to that has no answer yet: it can't be asked then. */
  unanswered?: readonly string[] | undefined;
  /** What was asked back about the question, and replied. */
  clarifications?: readonly Clarification[] | undefined;
  /** Where the trace goes on: how many attempts and checks it holds already. */
  after?: { attempts: number; checks: number } | undefined;
};

/**
 * A named procedure that leads from a question to an answer. Yields trace events in order;
 * the last one is `answered`, `refused`, `said`, `failed` or `stopped`. Never throws.
 */
export type Strategy = (
  input: SolveInput,
  ports: Ports,
  signal: AbortSignal,
) => AsyncGenerator<SolveEvent, void, void>;
