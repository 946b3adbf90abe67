'use client';

import { useTranslations } from 'use-intl';
import { isOffline } from '@/lib/reasoning/is-offline';
import type { TraceState } from '@/lib/reasoning/trace-state';
import { majorityOf } from '@/lib/reasoning/votes';
import { ClusterView } from './cluster-view';
import { FailedSamples } from './failed-samples';
import { tallyOf } from './vote-tally';

type VoteViewProps = {
  state: TraceState;
  /** Puts a program into the editor; left out where nothing is edited. */
  onTake?: ((program: string) => void) | undefined;
};

/** The tally of a vote: a bar for each answer, its programs one press away. */
export function VoteView({ state, onTake }: VoteViewProps) {
  const t = useTranslations('strategy');
  const tally = tallyOf(state);
  const { samples, clusters, failed, calledOff, open } = tally;
  const voted = clusters.reduce((sum, { attempts }) => sum + attempts.length, 0);
  const live = state.endedAt === undefined && open > 0;
  const majority = majorityOf(clusters);
  const counts = { samples: samples.length, answered: voted, votes: majority?.attempts.length ?? 0 };
  const tested = state.attempts.some(({ task }) => task === 'tests');
  const summary = live
    ? t('voteLive', counts)
    : tested
      ? t('voteByTests')
      : state.status === 'stopped'
        ? t('voteStopped')
        : t(majority ? 'voteWon' : 'voteNone', counts);
  return (
    <section className="vote" aria-label={t('vote')}>
      <p className="strategy-summary" role={live ? 'status' : undefined}>
        {summary} {!live && !tested && calledOff > 0 && majority && t('voteEarly')}
      </p>
      <ul className="vote-bars">
        {clusters.map((cluster) => (
          <ClusterView
            key={cluster.attempts[0]}
            cluster={cluster}
            samples={samples}
            chosen={cluster.attempts.includes(state.answeredBy ?? -1)}
            onTake={onTake}
          />
        ))}
        {failed.length > 0 && <FailedSamples failed={failed} samples={samples.length} />}
      </ul>
      {isOffline(state.model) && voted > 1 && <p className="fold-note">{t('offlineVote')}</p>}
    </section>
  );
}
