'use client';

import { useTranslations } from 'use-intl';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ValueView } from '@/components/trace/value-view';
import type { Outcome } from '@/lib/reasoning/outcome';

/** How the run ended, at its last step. */
export function StepEnd({ outcome, program }: { outcome: Outcome; program: string }) {
  const t = useTranslations('understand');
  const answer = outcome.kind === 'returned' ? outcome.answer : null;
  if (!answer) return <OutcomeView outcome={outcome} program={program} />;
  return (
    <section className="turned" aria-label={t('stepAnswer')}>
      <h4 className="turned-title">{t('stepAnswer')}</h4>
      <div className="turned-value">
        <ValueView value={answer.value} />
        {answer.unit !== undefined && <span className="turned-unit"> {answer.unit}</span>}
      </div>
    </section>
  );
}
