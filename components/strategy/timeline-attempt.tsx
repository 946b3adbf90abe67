'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AttemptCost } from '@/components/trace/attempt-cost';
import { OutcomeView } from '@/components/trace/outcome-view';
import { ProgramView } from '@/components/trace/program-view';
import type { Attempt } from '@/lib/reasoning/attempt';
import type { Judgement } from '@/lib/reasoning/check-state';
import { DiffView } from './diff-view';
import { Verdicts } from './verdicts';

type TimelineAttemptProps = {
  attempt: Attempt;
  /** The nearest attempt before it that has a program. */
  before: Attempt | undefined;
  judgements: readonly Judgement[];
};

/** One attempt of a repair: what the model was told, what it says was wrong, what it changed, what came of that. */
export function TimelineAttempt({ attempt, before, judgements }: TimelineAttemptProps) {
  const t = useTranslations('trace');
  const words = useTranslations('strategy');
  const [whole, setWhole] = useState(false);
  const title = t(attempt.origin === 'hand' ? 'attemptByHand' : 'attempt', { number: attempt.number });
  const outcome = attempt.run?.outcome;
  const answered = outcome?.kind === 'returned' && outcome.answer !== null;
  const errorLine = outcome?.kind === 'threw' ? outcome.error.line : undefined;
  const repair = attempt.feedback !== undefined;
  return (
    <li className="timeline-attempt" data-answered={answered || undefined}>
      <h3>
        {title} <AttemptCost attempt={attempt} />
      </h3>
      {attempt.fresh && <p className="fold-note">{words('freshStart')}</p>}
      {repair && (
        <details>
          <summary>{t('told')}</summary>
          <pre className="told">{attempt.feedback}</pre>
        </details>
      )}
      {attempt.program === '' ? (
        attempt.prose !== '' && <blockquote className="told">{attempt.prose}</blockquote>
      ) : (
        <>
          {repair && attempt.prose !== '' && (
            <p className="diagnosis">
              <span className="sr-only">{words('diagnosis')}: </span>
              {attempt.prose}
            </p>
          )}
          {before && !whole ? (
            <DiffView
              before={before.program}
              after={attempt.program}
              label={words('changesFrom', { number: before.number })}
              errorLine={errorLine}
            />
          ) : (
            <ProgramView program={attempt.program} label={title} errorLine={errorLine} />
          )}
          {before && (
            <button
              type="button"
              className="fold-button"
              aria-pressed={whole}
              onClick={() => setWhole(!whole)}
            >
              {words(whole ? 'changes' : 'wholeProgram')}
            </button>
          )}
        </>
      )}
      {outcome && !answered && <OutcomeView outcome={outcome} program={attempt.program} />}
      {answered && <p className="attempt-good">{t('gaveAnswer')}</p>}
      <Verdicts judgements={judgements} />
    </li>
  );
}
