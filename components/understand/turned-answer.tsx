'use client';

import { useTranslations } from 'use-intl';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ValueView } from '@/components/trace/value-view';
import type { TurnedRun } from './use-turned-run';

type TurnedAnswerProps = { shown: TurnedRun | null /** Every number is the question's own. */; own: boolean };

/** What the program answers with the numbers as they are turned now. */
export function TurnedAnswer({ shown, own }: TurnedAnswerProps) {
  const t = useTranslations('understand');
  const outcome = shown?.outcome;
  const answer = outcome?.kind === 'returned' ? outcome.answer : null;
  return (
    <section className="turned" aria-label={t('turnedAnswer')} aria-live="polite" aria-busy={shown === null}>
      <h4 className="turned-title">{t(own ? 'withOwnNumbers' : 'withTheseNumbers')}</h4>
      {shown === null && <p className="understand-note">{t('running')}</p>}
      {answer && (
        <div className="turned-value">
          <ValueView value={answer.value} />
          {answer.unit !== undefined && <span className="turned-unit"> {answer.unit}</span>}
        </div>
      )}
      {shown && !answer && <OutcomeView outcome={shown.outcome} program={shown.program} />}
    </section>
  );
}
