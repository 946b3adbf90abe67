import type { Attempt } from '@/lib/reasoning/attempt';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { type Cluster, clustersOf, votesOf } from '@/lib/reasoning/votes';

/** What a vote shows: who voted for what, who did not, who still writes or runs. */
export type Tally = {
  samples: Attempt[];
  clusters: Cluster[];
  /** Done without a vote. */
  failed: Attempt[];
  /** Called off, because the others had decided. */
  calledOff: number;
  /** Neither done nor called off. */
  open: number;
};

export function tallyOf(state: TraceState): Tally {
  const samples = state.attempts.filter((attempt) => attempt.temperature !== undefined);
  const votes = votesOf(samples);
  const voted = new Set(votes.map(({ attempt }) => attempt));
  const rest = samples.filter(({ number }) => !voted.has(number));
  const calledOff = rest.filter(isCalledOff);
  const failed = rest.filter((attempt) => !isCalledOff(attempt) && isDone(attempt));
  return {
    samples,
    clusters: clustersOf(votes),
    failed,
    calledOff: calledOff.length,
    open: rest.length - calledOff.length - failed.length,
  };
}

const isCalledOff = ({ without, run }: Attempt) =>
  without?.why === 'not-needed' || without?.why === 'stopped' || run?.outcome?.kind === 'cancelled';

const isDone = ({ without, run }: Attempt) => without !== undefined || run?.outcome !== undefined;
