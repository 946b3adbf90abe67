/** One way to understand a question: a program for it, with how sure the writer is. */
export type Reading = {
  /** Which family or reader it comes from, for example `percent-of`. */
  family: string;
  /** The whole JavaScript program, ready to run. */
  program: string;
  /** One or two plain sentences in the question's language, shown above the program. */
  prose: string;
  /** The probability, 0 to 1, that running the program gives the right answer; calibrated. */
  confidence: number;
  /** What the writer expects the program to give, for tests and for telling readings apart: never shown. */
  expected?: number | string | boolean | undefined;
};
