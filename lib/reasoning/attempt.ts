import type { ConsoleLine, Outcome } from './outcome';
import type { Problem } from './result';
import type { RunLimits } from './run';
import type { SimulatedCall } from './simulated-call';
import type { TaskKind } from './task';
import type { Usage } from './write-program';

/** One thing that a model was asked for, or a person wrote, with the latest run of its program. */
export type Attempt = {
  number: number;
  origin: 'model' | 'hand';
  /** What was wanted: a program that answers, words, tests, … */
  task: TaskKind;
  /** The attempt that this one is about. */
  of?: number | undefined;
  /** The name of the sub-question that it answers. */
  part?: string | undefined;
  /** The question of a running program that it replies to. */
  call?: SimulatedCall | undefined;
  program: string;
  /** What the model said beside the program, or instead of one. */
  prose: string;
  /** What the model was told before it wrote this attempt; undefined for the first. */
  feedback?: string | undefined;
  /** It was asked for another method, not for a correction. */
  fresh?: boolean | undefined;
  model?: string | undefined;
  usage?: Usage | undefined;
  temperature?: number | undefined;
  seed?: number | undefined;
  startedAt: number;
  /** Undefined while it is still being written. */
  writtenAt?: number | undefined;
  run?: AttemptRun | undefined;
  /** Why it came to no program, when the others went on. */
  without?: Without | undefined;
};

export type Without = {
  why: 'refused' | 'asked-back' | 'said' | 'failed' | 'stopped' | 'not-needed';
  text?: string | undefined;
  problem?: Problem | undefined;
};

export type AttemptRun = {
  seed: number;
  clock: number;
  limits: RunLimits;
  startedAt: number;
  /** What ran, where it is more than the attempt's own program. */
  program?: string | undefined;
  /** How many replies of the model stand in it. */
  replies?: number | undefined;
  /** Undefined while the program runs. */
  endedAt?: number | undefined;
  /** What was printed: as it comes while running, the outcome's own lines after. */
  console: ConsoleLine[];
  outcome?: Outcome | undefined;
};

/** All that ran in an attempt: its own program, or that with what it builds on. */
export const ranProgram = (attempt: Attempt): string => attempt.run?.program ?? attempt.program;

/** Whether an attempt's program is meant to answer the question: not a test, not words. */
export const isCandidate = (attempt: Attempt): boolean =>
  answering.has(attempt.task) && attempt.without === undefined;

const answering: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'program',
  'change',
  'action',
  'join',
  'simulate',
]);
