/** Time as saving needs it; tests bring their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs once after `ms`; the returned function cancels. */
  after: (ms: number, run: () => void) => () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
