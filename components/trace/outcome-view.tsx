'use client';

import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/reasoning/outcome';

type OutcomeViewProps = { outcome: Outcome; program: string };

/** A run that gave no answer, in words: what happened, on which line, and what one can do. */
export function OutcomeView({ outcome, program }: OutcomeViewProps) {
  const t = useTranslations('trace');
  if (outcome.kind === 'returned' && outcome.answer !== null) return null;
  const error = outcome.kind === 'threw' ? outcome.error : undefined;
  const source = error?.line === undefined ? undefined : program.split('\n')[error.line - 1]?.trim();
  return (
    <section className="trouble" role="alert">
      <p className="trouble-title">
        <CircleAlert aria-hidden /> {titleOf(outcome, t)}
      </p>
      {error && (
        <p className="trouble-error" translate="no">
          <strong>{error.name}</strong>: {error.message}
        </p>
      )}
      {source !== undefined && (
        <p className="trouble-line" translate="no">
          <span>{t('line', { line: error?.line ?? 0 })}</span> <code>{source}</code>
        </p>
      )}
      {outcome.kind !== 'threw' && outcome.kind !== 'cancelled' && <p>{t(`advice-${adviceKey(outcome)}`)}</p>}
    </section>
  );
}

type Translate = ReturnType<typeof useTranslations<'trace'>>;

function titleOf(outcome: Outcome, t: Translate): string {
  switch (outcome.kind) {
    case 'returned':
      return t('gaveNoAnswer');
    case 'threw':
      return t('threw');
    case 'timed-out':
      return t('timedOut', { seconds: outcome.budgetMs / 1000 });
    case 'out-of-memory':
      return t('outOfMemory', { memory: outcome.memoryMB });
    case 'too-large':
      return t(outcome.what === 'answer' ? 'answerTooLarge' : 'programTooLarge');
    case 'crashed':
      return t('crashed');
    case 'cancelled':
      return t('cancelled');
  }
}

const adviceKey = (outcome: Exclude<Outcome, { kind: 'threw' } | { kind: 'cancelled' }>) =>
  outcome.kind === 'too-large' ? outcome.what : outcome.kind;
