/**
 * Every cap of the sandbox in one place. The run's own bounds (budget, memory) come with each request;
 * these are ours and the same for all. Measured reasons stand in the comments.
 */
export const sandboxLimits = {
  /** Characters of a program. */
  programLength: 200_000,
  /**
   * Bytes of the engine's own stack. At 96 KB every shape of user recursion ended as a clean error;
   * from 128 KB on some overflow the host's stack instead, which corrupts the engine.
   */
  stackBytes: 96 * 1024,
  /** Pending jobs run at a time between two looks at the clock: jobs that breed jobs otherwise never return. */
  jobSlice: 128,

  /** Printed lines and characters kept of one run. */
  consoleLines: 10_000,
  consoleLength: 1_000_000,
  /** Characters of one printed line; a longer one is cut and says so. */
  consoleLineLength: 100_000,
  /** Milliseconds between two batches of printed lines. */
  consoleEveryMs: 100,

  /** Milliseconds for turning the answer into text. */
  serialiseMs: 300,
  /** Nesting inside one answer: `maxValueDepth` of lib/reasoning/value.ts, without its zod. */
  answerDepth: 32,
  /** Values inside one answer. */
  answerValues: 20_000,
  /** Characters of all texts inside one answer together. */
  answerTextLength: 500_000,
  /** Decimal digits of a BigInt in an answer: writing one takes time that grows with the square. */
  answerBigIntDigits: 100_000,
  /** Characters of an answer as it leaves the guest. */
  answerLength: 4_000_000,

  /** Milliseconds after the budget at which the second clock ends the worker from outside. */
  graceMs: 1_000,
  /** Milliseconds in which a new worker, or the frame, must say that it is ready. */
  bootMs: 15_000,
  /** Milliseconds after which the very first run no longer has the machine to itself: a spare worker starts. */
  spareAfterMs: 250,
  /** Memory of the engine that a new worker makes ahead: `defaultRunLimits.memoryMB`, without its zod. */
  preparedMemoryMB: 64,
  /** Runs after which a worker is replaced in any case. */
  runsPerWorker: 50,
  /** Share of its memory bound above which a run's worker is replaced. */
  heavyMemoryShare: 0.6,
} as const;
