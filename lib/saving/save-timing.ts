/** A change is sent after this pause in typing, and after `longestWaitMs` without a pause. */
const pauseMs = 300;
const longestWaitMs = 500;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** No reply after this counts as none: the request is repeated. */
export const replyWithinMs = 15_000;
/** Unsent edits are journalled this long after the keystroke: what one frame brings goes together. */
export const journalWithinMs = 10;
/** A save does not wait longer than this for the journal. */
export const waitForJournalMs = 250;

/** Milliseconds until the next save, from when the oldest and the newest unsaved change were made. */
export const saveDelay = (now: number, oldest: number, newest: number): number =>
  Math.max(0, Math.min(newest + pauseMs, oldest + longestWaitMs) - now);

/** Milliseconds before try number `failures + 1`, spread so that a class does not return as one; `chance` in [0, 1). */
export const retryDelay = (failures: number, chance: number): number =>
  Math.min(firstRetryMs * 2 ** Math.min(failures - 1, 10), longestRetryMs) * (0.5 + chance / 2);
