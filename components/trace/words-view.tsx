'use client';

import { MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TraceState } from '@/lib/reasoning/trace-state';

/** A refusal, or words instead of a program: marked as the model's own, never shown as an answer. */
export function WordsView({ state, children }: { state: TraceState; children?: ReactNode }) {
  const t = useTranslations('trace');
  if (!state.words || (state.status !== 'refused' && state.status !== 'said')) return null;
  return (
    <section className="words">
      <p className="words-title">
        <MessageSquareQuote aria-hidden /> {t(state.status === 'refused' ? 'refusedTitle' : 'saidTitle')}
      </p>
      <blockquote>{state.words}</blockquote>
      {children}
    </section>
  );
}
