'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Given } from '@/lib/reasoning/given';
import { useAnswerText } from './use-answer-text';

/** The answers of other cells that a question was asked with. */
export function GivenView({ given, children }: { given: readonly Given[]; children?: ReactNode }) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  if (given.length === 0) return null;
  return (
    <section className="given" aria-label={t('given')}>
      <p>
        {given.map(({ ref, answer }) => (
          <span key={ref} className="given-answer">
            <code translate="no">{ref}</code> = {answerText(answer)}
          </span>
        ))}
      </p>
      {children}
    </section>
  );
}
