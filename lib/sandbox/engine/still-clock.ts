/**
 * The engine asks its host for the time and the time zone through this realm's `Date`. In the worker
 * both are fixed here, so that `Date.now()`, `new Date()` and every local time are the run's own.
 * Our own deadlines read `performance.now()`.
 */
let clock = 0;

export const holdClockStill = () => {
  Date.now = () => clock;
  Date.prototype.getTimezoneOffset = () => 0;
};

export const setClock = (milliseconds: number) => {
  clock = milliseconds;
};
