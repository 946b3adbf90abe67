'use client';

import { useTranslations } from 'use-intl';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import type { Attempt } from '@/lib/reasoning/attempt';
import { TallyRow } from './tally-row';
import { WithoutView } from './without-view';

/** The samples that did not vote, each with its reason. */
export function FailedSamples({ failed, samples }: { failed: readonly Attempt[]; samples: number }) {
  const t = useTranslations('strategy');
  return (
    <TallyRow
      tone="failed"
      share={failed.length / samples}
      label={t('openFailed')}
      words={t('failedVotes', { count: failed.length })}
      count={t('noVote')}
    >
      {failed.map((attempt) => (
        <article key={attempt.number} className="vote-program">
          <h4>{t('sample', { number: attempt.number })}</h4>
          <WithoutView attempt={attempt} />
          {attempt.program !== '' && (
            <ProgramView program={attempt.program} label={t('sample', { number: attempt.number })} />
          )}
          {attempt.run?.outcome && <OutcomeView outcome={attempt.run.outcome} program={attempt.program} />}
        </article>
      ))}
    </TallyRow>
  );
}
