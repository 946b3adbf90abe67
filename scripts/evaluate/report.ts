import type { Way } from './answer-question';
import type { Judged, Tally } from './tally';

/** How one model did by one strategy, over every set. */
export type WayReport = Way & { files: Tally[]; total: Tally; judged: Judged[] };

export type Report = {
  /** ISO 8601. */
  madeAt: string;
  ways: WayReport[];
};
