'use client';

import { useTranslations } from 'use-intl';
import { OutcomeView } from '@/components/trace/outcome-view';
import type { Subject } from '@/lib/lesson/subject';
import { Stepper } from './stepper';
import { useOwnSandbox } from './use-own-sandbox';
import { useRecording } from './use-recording';

/** The program run once more, line by line, with what its variables hold after each. */
export function StepsView({ subject: { request } }: { subject: Pick<Subject, 'request'> }) {
  const t = useTranslations('understand');
  const recorded = useRecording(request, useOwnSandbox());
  if (recorded === 'unreadable') return <p className="understand-note">{t('unreadable')}</p>;
  if (recorded === 'running') {
    return (
      <p className="understand-note" role="status">
        {t('recording')}
      </p>
    );
  }
  const { recording } = recorded;
  return recording.steps.length === 0 ? (
    <>
      <p className="understand-note">{t('noSteps')}</p>
      <OutcomeView outcome={recording.outcome} program={request.program} />
    </>
  ) : (
    <Stepper program={request.program} recorded={recorded} />
  );
}
