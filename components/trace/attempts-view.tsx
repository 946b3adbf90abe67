'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Attempt, TraceState } from '@/lib/reasoning/trace-state';
import { OutcomeView } from './outcome-view';
import { ProgramView } from './program-view';

/** All attempts of a trace that took more than one, each with what the model was told; two stand side by side. */
export function AttemptsView({ state }: { state: TraceState }) {
  const t = useTranslations('trace');
  const [open, setOpen] = useState(false);
  const attempts = state.attempts.filter((attempt) => attempt.program !== '' || attempt.prose !== '');
  if (attempts.length < 2) return null;
  return (
    <section className="attempts">
      <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'hideAttempts' : 'showAttempts', { count: attempts.length })}
      </button>
      {open && (
        <ol>
          {attempts.map((attempt) => (
            <AttemptView key={attempt.number} attempt={attempt} />
          ))}
        </ol>
      )}
    </section>
  );
}

function AttemptView({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('trace');
  const title = t(attempt.origin === 'hand' ? 'attemptByHand' : 'attempt', { number: attempt.number });
  const outcome = attempt.run?.outcome;
  const answered = outcome?.kind === 'returned' && outcome.answer !== null;
  return (
    <li className="attempt" data-answered={answered || undefined}>
      <h3>
        {title} <AttemptCost attempt={attempt} />
      </h3>
      {attempt.feedback !== undefined && (
        <details>
          <summary>{t('told')}</summary>
          <pre className="told">{attempt.feedback}</pre>
        </details>
      )}
      {attempt.program === '' ? (
        <blockquote className="told">{attempt.prose}</blockquote>
      ) : (
        <ProgramView
          program={attempt.program}
          label={title}
          errorLine={outcome?.kind === 'threw' ? outcome.error.line : undefined}
        />
      )}
      {outcome && !answered && <OutcomeView outcome={outcome} program={attempt.program} />}
      {answered && <p className="attempt-good">{t('gaveAnswer')}</p>}
    </li>
  );
}

/** Who wrote a program, how long that took, what it cost in tokens, and how sure the writer is where it says so. */
export function AttemptCost({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('trace');
  const format = useFormatter();
  if (attempt.origin === 'hand') return null;
  const { inputTokens, outputTokens, confidence } = attempt.usage ?? {};
  const tokens = (inputTokens ?? 0) + (outputTokens ?? 0);
  const parts = [
    attempt.model,
    attempt.writtenAt === undefined
      ? undefined
      : t('seconds', { seconds: (attempt.writtenAt - attempt.startedAt) / 1_000 }),
    tokens > 0 ? t('tokens', { count: format.number(tokens) }) : undefined,
    confidence === undefined ? undefined : t('sure', { percent: Math.floor(confidence * 100) }),
  ];
  return <span className="attempt-cost">{parts.filter((part) => part !== undefined).join(' · ')}</span>;
}
