'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Given } from '@/lib/reasoning/given';
import type { Skill } from '@/lib/reasoning/skill';
import { useAnswerText } from './use-answer-text';

type GivenViewProps = { given: readonly Given[]; skills: readonly Skill[]; children?: ReactNode };

/** The answers of other cells and the functions that a question's program builds upon. */
export function GivenView({ given, skills, children }: GivenViewProps) {
  const t = useTranslations('strategy');
  const answerText = useAnswerText();
  if (given.length === 0 && skills.length === 0) return null;
  return (
    <section className="given" aria-label={t('given')}>
      <p>
        {given.map(({ ref, answer }) => (
          <span key={ref} className="given-answer">
            <code translate="no">{ref}</code> = {answerText(answer)}
          </span>
        ))}
        {skills.length > 0 && (
          <span>{t('skillsUsed', { names: skills.map(({ name }) => `${name}()`).join(', ') })}</span>
        )}
      </p>
      {children}
    </section>
  );
}
