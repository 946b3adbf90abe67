/** What the engine hands to the guest's prelude, and takes back from it. Texts cross as JSON, whole. */
export type Host = {
  /** Set before the program starts. */
  seed: number;
  /** Takes one printed line (`text` as JSON). Gives true when no more lines are kept. */
  print(level: string, text: string, line: number): boolean;
  /** Calls the host's Intl; see engine/host-intl.ts. */
  intl(request: string): string;
  /** Set by the prelude. */
  guest?: Guest;
};

export type Guest = {
  /** Puts the run's data sets in place as `data`: JSON of `[[name, [[column, [value, ...]], ...]], ...]`. */
  load(text: string): void;
  /** Starts the program; it goes on in jobs. */
  start(program: () => Promise<unknown>): void;
  /** When the jobs are done: waits for an answer that is a promise. */
  settle(): void;
  /** When the jobs are done again: the text of a `GuestReport`. */
  report(): string;
};
