'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { ProgramView } from '@/components/trace/program-view';
import { ProseView } from '@/components/trace/prose-view';
import { Button } from '@/components/ui/button';
import type { Attempt } from '@/lib/reasoning/attempt';
import { byShape } from '@/lib/reasoning/program-shape';
import type { Cluster } from '@/lib/reasoning/votes';
import { TallyRow } from './tally-row';
import { useAnswerText } from './use-answer-text';

type ClusterViewProps = {
  cluster: Cluster;
  samples: readonly Attempt[];
  chosen: boolean;
  onTake?: ((program: string) => void) | undefined;
};

/** The programs behind one answer; those that are alike but for names are shown once. */
export function ClusterView({ cluster, samples, chosen, onTake }: ClusterViewProps) {
  const t = useTranslations('strategy');
  const text = useAnswerText();
  const answer = text(cluster.answer);
  const votes = cluster.attempts.length;
  const attempts = samples.filter(({ number }) => cluster.attempts.includes(number));
  return (
    <TallyRow
      tone={chosen ? 'chosen' : 'other'}
      share={votes / samples.length}
      label={`${t('openCluster', { answer })}, ${t('votes', { count: votes })}`}
      words={
        <>
          {answer} {chosen && <Check aria-hidden />}
          {chosen && <span className="sr-only">{t('chosen')}</span>}
        </>
      }
      count={t('votes', { count: votes })}
    >
      {byShape(attempts, ({ program }) => program).map(([first, ...alike]) =>
        first === undefined ? null : (
          <article key={first.number} className="vote-program">
            <h4>
              {t('sample', { number: first.number })} <AttemptCost attempt={first} />
            </h4>
            {first.prose !== '' && <ProseView text={first.prose} />}
            <ProgramView program={first.program} label={t('sample', { number: first.number })} />
            {alike.length > 0 && <p className="fold-note">{t('alike', { count: alike.length })}</p>}
            {onTake && (
              <Button size="small" variant="quiet" onClick={() => onTake(first.program)}>
                {t('takeProgram')}
              </Button>
            )}
          </article>
        ),
      )}
    </TallyRow>
  );
}
